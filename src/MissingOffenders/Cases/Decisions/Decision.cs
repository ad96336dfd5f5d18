using System.Globalization;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Cases.Decisions;

/// <summary>One entry of the log of decisions.</summary>
/// <param name="Id">Number in the log, from 1.</param>
/// <param name="At">When, to the millisecond, in UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Target">On what.</param>
/// <param name="Act">What was decided.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="Bulk">Number of the <see cref="Acts.Bulk"/> that it belongs to, or null.</param>
public sealed record Decision(long Id, DateTimeOffset At, string By, DecisionTarget Target, Act Act, string? Reason, long? Bulk = null)
{
    const string Format = "yyyy-MM-ddTHH:mm:ss.fffZ";

    /// <summary>The step that undoing it takes back: itself, or the bulk that it belongs to.</summary>
    public long Step => Bulk ?? Id;

    /// <summary>The decision that a row of the case holds.</summary>
    public static Decision Of(DecisionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var (act, bulk) = ActJson.Read(row.Action, row.Details);
        return new(row.DecisionId, DateTimeOffset.Parse(row.DecidedAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), row.DecidedBy, new(row.SubjectType, row.SubjectId), act, row.Reason, bulk);
    }

    /// <summary>The row of the case that holds it.</summary>
    public DecisionRow ToRow()
    {
        var (action, details) = ActJson.Write(Act, Bulk);
        return new()
        {
            DecisionId = Id,
            DecidedAt = AtText,
            DecidedBy = By,
            SubjectType = Target.Type,
            SubjectId = Target.Id,
            Action = action,
            Reason = Reason,
            Details = details,
        };
    }

    /// <summary>When, in the form of the exports.</summary>
    public string AtText => At.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);
}
