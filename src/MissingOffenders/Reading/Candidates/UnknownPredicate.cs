using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Candidates;

/// <summary>Tells what is said of a count where no frame knows it.</summary>
static class UnknownPredicate
{
    /// <summary>The main verb of which the count is subject or object, in its dictionary form; null where a frame knows it or where it tells nothing of whom it is said.</summary>
    public static string? Of(Candidate candidate, WordBook book) => candidate.Said.Any(p => p.Link == Link.Modifier) ? null : BesideNoun(candidate, book);

    static string? BesideNoun(Candidate candidate, WordBook book) =>
        candidate is { Clause: { } clause, Part: "subject" or "object" } && clause.Verb.Lemma.Length > 0 && !book.Neutral.Contains(clause.Verb.Lemma)
        && !candidate.Said.Any(p => p.Link is not Link.Modifier and < Link.WrongPart || clause.Verb.Holds(p.Predicate.First)) ? clause.Verb.Lemma : null;

    /// <summary>Whether what they did tells nothing of why they are counted, so that what they are called does not either: "12 registered offenders have danced", "have died".</summary>
    public static bool IsDeedAlone(Candidate candidate, WordBook book) =>
        candidate is { Clause: { } clause, Part: "subject" or "object" } && clause.Verb.Lemma.Length > 0 && !book.Neutral.Contains(clause.Verb.Lemma)
        && !candidate.Said.Any(p => (p.Link is not Link.Modifier and < Link.WrongPart || clause.Verb.Holds(p.Predicate.First)) && p.Predicate is not { Measure: null, Voice: Voice.Become or Voice.Cause });
}
