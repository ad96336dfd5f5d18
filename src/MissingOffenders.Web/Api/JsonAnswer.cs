using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace MissingOffenders.Web.Api;

/// <summary>An answer in JSON, written member by member.</summary>
/// <param name="write">Writes one value.</param>
/// <param name="status">Status of the answer.</param>
sealed class JsonAnswer(Action<Utf8JsonWriter> write, int status = StatusCodes.Status200OK) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await using (Utf8JsonWriter json = new(httpContext.Response.BodyWriter, RecordJson.Options))
        {
            write(json);
        }

        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}
