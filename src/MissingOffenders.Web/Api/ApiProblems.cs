using Microsoft.AspNetCore.Http;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Web.Api.Answers;

namespace MissingOffenders.Web.Api;

/// <summary>What goes wrong is answered as RFC 9457 has it: <c>application/problem+json</c>.</summary>
static class ApiProblems
{
    /// <summary>Lets an endpoint do its work and answers for it where it cannot.</summary>
    public static async ValueTask<object?> CatchAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ApiException e)
        {
            return Problem(e.Status, e.Message);
        }
        catch (StaleDecisionException e)
        {
            return TypedResults.Problem(
                e.Message,
                statusCode: StatusCodes.Status409Conflict,
                extensions: [KeyValuePair.Create<string, object?>("newer", RecordJson.Node(json => RecordJson.Decision(json, e.Newer, holds: null)))]);
        }
        catch (OutputException e)
        {
            return Problem(StatusCodes.Status503ServiceUnavailable, e.Message);
        }
    }

    /// <summary>Answers a request that led to no endpoint.</summary>
    public static Task ExplainAsync(HttpContext context) => Problem(context.Response.StatusCode, context.Response.StatusCode switch
    {
        StatusCodes.Status415UnsupportedMediaType => "Expected: a body of Content-Type application/json.",
        StatusCodes.Status405MethodNotAllowed => $"Expected: {context.Response.Headers.Allow}.",
        _ => $"There is no such address. {ReviewApi.Path}/{ApiDocument.Name}.json lists those that there are.",
    }).ExecuteAsync(context);

    /// <summary>An answer that says what is wrong.</summary>
    public static IResult Problem(int status, string message) => TypedResults.Problem(message, statusCode: status);
}
