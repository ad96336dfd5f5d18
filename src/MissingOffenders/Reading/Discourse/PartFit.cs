using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>Checks that a count which takes its measure from context fits what was counted before: no part is larger than its whole.</summary>
static class PartFit
{
    // those who are missing are a small part of those who are registered
    static readonly string[] OfAll = ["registered", "managed"];

    static readonly string[] OfAbsence = ["missing", "wanted"];

    /// <summary>The figure as it fits, with another measure where only that can be meant, or null where it speaks of something else.</summary>
    /// <param name="draft">The figure.</param>
    /// <param name="focus">What the text speaks of.</param>
    /// <param name="drafts">All figures so far.</param>
    public static Draft? Fit(Draft draft, Focus focus, IReadOnlyList<Draft> drafts) =>
        draft.Claim.TakesMeasureFromContext && Exceeds(draft, focus.Whole) ? null
        : focus.Wide is { } wide && IsTooManyForContext(draft, drafts) ? draft with { Subject = wide, SubjectBasis = "article", Whole = null }
        : !draft.Claim.TakesMeasureFromContext ? draft
        : draft.Subject.IsPartOfForce && TotalOf(draft, drafts, [draft.Measure]) is { } total && total.Quantity.Number < draft.Quantity.Number
            ? TotalOf(draft, drafts, OfAll) is { } all && all.Quantity.Number >= draft.Quantity.Number ? draft with { Measure = all.Measure } : null
        : draft;

    /// <summary>Whether a count without a subject of its own is larger than what the force has that the text spoke of last.</summary>
    static bool IsTooManyForContext(Draft draft, IReadOnlyList<Draft> drafts) =>
        draft.SubjectBasis is "context" or "whole" && draft.Subject.Force is not null && draft.AsOf.Timex is null && !draft.Claim.Has("series")
        && TotalOf(draft, drafts, draft.Measure is "breach" ? OfAll : OfAbsence.Contains(draft.Measure) ? OfAbsence : []) is { } total && total.Quantity.Number < draft.Quantity.Number;

    /// <summary>Whether a count that would be a part of the last whole is larger than it.</summary>
    static bool Exceeds(Draft draft, Draft? whole) =>
        draft.Claim.Has("part") && draft.Whole is null && whole is not null && whole.Measure == draft.Measure
        && whole.Subject.Key == draft.Subject.Key && whole.Breakdown.IsEmpty && whole.Quantity.Modifier == Modifier.Exact && draft.Quantity.Number > whole.Quantity.Number;

    /// <summary>The last exact total of a force for its whole territory: a town cannot have more.</summary>
    static Draft? TotalOf(Draft part, IReadOnlyList<Draft> drafts, string[] measures) => drafts.LastOrDefault(d =>
        measures.Contains(d.Measure) && d.Subject.Key == part.Subject.Key && !d.Subject.IsPartOfForce && d.Breakdown.IsEmpty && d.Quantity.Modifier == Modifier.Exact);
}
