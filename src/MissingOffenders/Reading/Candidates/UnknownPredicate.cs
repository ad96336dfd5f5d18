using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Candidates;

/// <summary>Tells what is said of a count where no frame knows it.</summary>
static class UnknownPredicate
{
    /// <summary>The main verb of which the count is subject or object, in its dictionary form; null where a frame knows it or where it tells nothing of whom it is said.</summary>
    public static string? Of(Candidate candidate, WordBook book) =>
        candidate is { Clause: { } clause, Part: "subject" or "object" } && clause.Verb.Lemma.Length > 0 && !book.Neutral.Contains(clause.Verb.Lemma)
        && !candidate.Said.Any(p => p.Link < Link.WrongPart || clause.Verb.Holds(p.Predicate.First)) ? clause.Verb.Lemma : null;
}
