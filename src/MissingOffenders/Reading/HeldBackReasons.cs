using System.Globalization;
using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Deciding;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Meanings;
using MissingOffenders.Reading.Owners;
using MissingOffenders.Reading.Sets;

namespace MissingOffenders.Reading;

/// <summary>Says why a count is no figure.</summary>
static class HeldBackReasons
{
    const int Named = 3;

    /// <summary>A count that was not told.</summary>
    /// <param name="candidate">The count.</param>
    /// <param name="question">What it might have been.</param>
    /// <param name="choice">What it was taken for.</param>
    /// <param name="reasons">What spoke for its likeliest reading and against it.</param>
    /// <param name="unknownVerb">The verb that is said of it and that nobody knows, or null.</param>
    public static HeldBackCount Count(Candidate candidate, Question<Meaning> question, Choice choice, IReadOnlyList<Reason> reasons, string? unknownVerb)
    {
        var likeliest = question.Alternatives[choice.Likeliest].Value;
        var isLikely = choice.OfLikeliest >= choice.Least / 2;
        return new()
        {
            Sentence = candidate.Lattice.Sentence.Span,
            Count = candidate.Count.Span,
            Quantity = candidate.Quantity,
            Measure = likeliest.Measure ?? "",
            Force = likeliest.Owner.Force?.Name,
            Area = likeliest.Owner.Area?.Name,
            Probability = Math.Round((decimal)choice.OfLikeliest, 3),
            IsLikely = isLikely,
            Reason = Words(likeliest, choice, isLikely, reasons) + NotUnderstood(unknownVerb),
            IsInTable = candidate.Cell is not null,
            Subjects = [.. question.Alternatives.Select(a => NameOf(a.Value.Owner)).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>A count that only names again what the text has counted before.</summary>
    public static HeldBackCount Again(Candidate candidate, CountSet set, Choice choice) => new()
    {
        Sentence = candidate.Lattice.Sentence.Span,
        Count = candidate.Count.Span,
        Quantity = candidate.Quantity,
        Measure = set.Measure,
        Force = set.Owner.Force?.Name,
        Area = set.Owner.Area?.Name,
        Probability = Math.Round((decimal)choice.OfLikeliest, 3),
        IsLikely = false,
        IsInTable = candidate.Cell is not null,
        Reason = Text($"the same again as {set.Size} of {NameOf(set.Owner)} at {set.Candidate.Count.Span.Start}"),
        Subjects = [NameOf(set.Owner)],
    };

    /// <summary>A count that is no figure whatever it counts.</summary>
    public static HeldBackCount RuledOut(Candidate candidate, string reason, string? unknownVerb) => new()
    {
        Sentence = candidate.Lattice.Sentence.Span,
        Count = candidate.Count.Span,
        Quantity = candidate.Quantity,
        Measure = "",
        Probability = 0,
        IsLikely = false,
        IsInTable = candidate.Cell is not null,
        Reason = "no figure: " + reason + NotUnderstood(unknownVerb),
        Subjects = [],
    };

    static string NotUnderstood(string? verb) => verb is null ? "" : $"; read, not understood: '{verb}'";

    static string Words(Meaning likeliest, Choice choice, bool isLikely, IReadOnlyList<Reason> reasons) =>
        !choice.Meaning.IsNone ? Text($"nobody known whose it is; {choice.Meaning.Measure} has probability {choice.OfLikeliest:0.00}")
        : isLikely ? Text($"{likeliest.Measure} of {NameOf(likeliest.Owner)} has probability {choice.OfLikeliest:0.00}, below {choice.Least:0.00}")
        : "no figure: " + string.Join(", ", reasons.Where(r => r.Weight < 0).Take(Named).Select(r => r.Ground));

    static string NameOf(Owner owner) => owner.Force?.Name ?? owner.Area?.Name ?? "nobody known";

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
