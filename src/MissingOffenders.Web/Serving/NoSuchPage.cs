using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace MissingOffenders.Web.Serving;

/// <summary>Says what is wrong with an address that was mistyped.</summary>
static class NoSuchPage
{
    /// <summary>Answers where nobody else had anything to say.</summary>
    public static Task AnswerAsync(StatusCodeContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        if (response.StatusCode != StatusCodes.Status404NotFound || !HttpMethods.IsGet(request.Method))
        {
            return Task.CompletedTask;
        }

        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>No such page · Missing Offenders</title><link rel="stylesheet" href="/assets/review.css"></head>
            <body><main class="door"><h1>There is no such page</h1><p>Nothing is called <code>{WebUtility.HtmlEncode(request.Path)}</code>.</p><p>Perhaps you meant <a href="/">the figures</a> or <a href="/articles">the articles</a>.</p></main></body></html>
            """);
    }
}
