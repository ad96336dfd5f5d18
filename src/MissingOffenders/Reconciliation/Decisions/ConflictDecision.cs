using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using MissingOffenders.Cases;
using MissingOffenders.Reconciliation.Resolving;

namespace MissingOffenders.Reconciliation.Decisions;

/// <summary>What a reviewer decided on a conflict, as the log keeps it.</summary>
/// <param name="Strategy">Name and version of the strategy.</param>
/// <param name="Value">The value that stands by the decision; null for "none of these" or only the range.</param>
/// <param name="Evidence">Fingerprint of the figures that were there.</param>
/// <param name="Members">Their ids.</param>
public sealed record ConflictDecision(
    [property: JsonPropertyName("strategy")] string Strategy,
    [property: JsonPropertyName("value")] decimal? Value,
    [property: JsonPropertyName("evidence")] string Evidence,
    [property: JsonPropertyName("members")] IReadOnlyList<string> Members)
{
    /// <summary>What stands in the column <c>action</c>.</summary>
    public const string Action = "resolve";

    /// <summary>What stands in the column <c>subject_type</c>.</summary>
    public const string SubjectType = "conflict";

    /// <summary>Reads a row of the log; null where it is not of this kind, or not whole.</summary>
    public static ConflictDecision? Parse(DecisionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.SubjectType != SubjectType || row.Action != Action || row.Details is null)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<ConflictDecision>(row.Details) is { Strategy: not null, Evidence: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The row for the log.</summary>
    /// <param name="conflictId">The conflict.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When.</param>
    public DecisionRow ToRow(string conflictId, string reason, string by, DateTimeOffset at) => new()
    {
        DecidedAt = at.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        DecidedBy = by,
        SubjectType = SubjectType,
        SubjectId = conflictId,
        Action = Action,
        Reason = reason,
        Details = JsonSerializer.Serialize(this),
    };

    /// <summary>Whether the reviewer found that no value holds.</summary>
    [JsonIgnore]
    public bool IsNone => Strategy == Strategies.Manual && Value is null;
}
