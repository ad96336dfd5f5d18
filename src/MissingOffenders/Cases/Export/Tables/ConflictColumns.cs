using System.Globalization;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Text;

namespace MissingOffenders.Cases.Export.Tables;

/// <summary>The columns of <c>conflicts.csv</c>. Tools read it by these names: new ones go to the end.</summary>
static class ConflictColumns
{
    public static IReadOnlyList<Column<Conflict>> All { get; } =
    [
        new("conflict_id", "string", "Stable identifier: of subject, measure, breakdown, kind and year, never of values", c => c.Id),
        new("kind", "string", "What sort of difference it is: value_disagreement, scope_mismatch, definition_break, headline_body, sum_mismatch, arithmetic; explained are copy, revision_over_time, rounding", c => c.Kind.Code()),
        new("force", "string", "The force that the figures are about", c => c.Difference.Subject.Force),
        new("area", "string", "The area that they are about, or the part of the force's area", c => c.Difference.Subject.Area),
        new("measure", "string", "What they count", c => c.Difference.Measure),
        new("breakdown", "string", "What narrows them; empty for a total", c => c.Difference.Breakdown.Length > 0 ? c.Difference.Breakdown : null) { Wording = Wording.Prose },
        new("period_start", "date", "First day of the time that they are about", c => IsoDay.Of(c.Difference.Window?.Start)),
        new("period_end", "date", "Last day of it", c => IsoDay.Of(c.Difference.Window?.End)),
        new("figures", "integer", "How many figures", c => c.Members.Count.ToString(CultureInfo.InvariantCulture)),
        new("independent_sources", "integer", "How many origins of their own they have", c => c.IndependentSources.ToString(CultureInfo.InvariantCulture)),
        new("values", "string", "The values that were said, separated by semicolons", Values),
        new("low", "number", "The lowest", c => Number(c.Range.Low)),
        new("best", "number", "The one that stands; empty while nothing settles it", c => Number(c.Resolution.Best)),
        new("high", "number", "The highest", c => Number(c.Range.High)),
        new("strategy", "string", "By which rule it stands, with its version", c => c.Resolution.Strategy),
        new("corroboration", "string", "How well it is supported: official, corroborated, single_source, contested, discounted", c => Word(c.Corroboration)),
        new("severity", "string", "How much it matters: none, low, medium, high", c => Word(c.Severity)),
        new("status", "string", "explained (no contradiction), contested, proposed (by the program), decided (by a reviewer)", c => Word(c.Status)),
        new("stale", "boolean", "Whether evidence changed after a reviewer decided", c => c.Stale ? "true" : "false"),
        new("explanation", "string", "What differs and why, in one sentence", c => c.Explanation) { Wording = Wording.Prose },
        new("reason", "string", "Why the value stands", c => c.Resolution.Reason) { Wording = Wording.Prose },
        new("resolved_by", "string", "Who decided", c => c.Resolution.ResolvedBy),
        new("resolved_at", "datetime", "When", c => c.Resolution.ResolvedAt),
    ];

    /// <summary>An enum's member as exports write it: <c>single_source</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    static string Values(Conflict conflict) => string.Join(';', conflict.Members
        .Select(m => m.Observation)
        .Select(o => (o.IsExact ? "" : o.Modifier.Code() + " ") + Number(o.Value))
        .Distinct(StringComparer.Ordinal));

    static string? Number(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture);
}
