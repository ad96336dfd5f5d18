using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using MissingOffenders.Web.Api.Answers;

namespace MissingOffenders.Web.Api.Deciding;

/// <summary>A decision that a caller wants to be written. Its members are named as in <c>decisions.jsonl</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record DecisionRequest
{
    static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>What to do.</summary>
    [Description("accept, reject, defer, note, correct, split, merge, add, resolve, bulk, undo or redo")]
    public required string Action { get; init; }

    /// <summary>On what.</summary>
    [Description("figure_id, or conflict_id to resolve; none for add, bulk, undo, redo")]
    public string? SubjectId { get; init; }

    /// <summary>What the caller knew of.</summary>
    [Description("last_decision of the record as the caller saw it, 0 for none; for bulk, the last decision of the whole log. Where there is a later one by now, nothing is written. Not asked for with note, add, undo, redo")]
    public long? Seen { get; init; }

    /// <summary>Why.</summary>
    [Description("Why; the words of a note; needed for a value of one's own")]
    public string? Reason { get; init; }

    /// <summary>What the action alone does not tell.</summary>
    [Description("correct: changes [{field, to}]; split: parts [{fields}]; merge: into; add: figure {article_id, char_start, char_end, fields}; resolve: strategy, or value (null for none); bulk: action, filter; undo: decision")]
    public JsonObject? Details { get; init; }

    /// <summary>The request in a body.</summary>
    /// <exception cref="ApiException">There is none; the message says what was expected.</exception>
    public static async Task<DecisionRequest> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            return await request.ReadFromJsonAsync<DecisionRequest>(Options, cancel) ?? throw new JsonException("The body is null.");
        }
        catch (JsonException e)
        {
            throw new ApiException(StatusCodes.Status400BadRequest, $"{e.Message} Expected: an object with action, and as the action needs them subject_id, seen, reason, details.");
        }
    }
}
