using Microsoft.AspNetCore.Http;
using MissingOffenders.Web.Articles;
using MissingOffenders.Web.Figures;
using MissingOffenders.Web.Histories;

namespace MissingOffenders.Web.Layout;

/// <summary>What a reviewer gets to see who must not know what others decided: of all pages and addresses these alone.</summary>
static class BlindPass
{
    static readonly Type[] Pages = [typeof(FiguresPage), typeof(ArticlesPage), typeof(ArticlePage), typeof(HistoryPage)];
    static readonly string[] Paths = ["/articles", "/history", "/assets", "/_blazor", "/_framework", "/_content"];

    /// <summary>Whether a page shows nothing of what others decided.</summary>
    public static bool Allows(Type page) => Pages.Contains(page);

    /// <summary>The step that answers all other addresses with 404.</summary>
    public static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path;
        if (path == "/" || Paths.Any(p => path.StartsWithSegments(p, StringComparison.Ordinal)))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
