using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Candidates;

/// <summary>Tells what is said of a count where no frame knows it.</summary>
static class UnknownPredicate
{
    /// <summary>The main verb of which the count is subject or object, in its dictionary form; null where a frame knows it or where it tells nothing of whom it is said.</summary>
    public static string? Of(Candidate candidate, WordBook book) =>
        VerbOf(candidate, book) is { } verb && !candidate.Said.Any(p => p.Link < Link.WrongPart || verb.Holds(p.Predicate.First)) ? verb.Lemma : null;

    /// <summary>Whether what they did tells nothing of why they are counted, so that what they are called does not either: "12 registered offenders have danced", "have died".</summary>
    public static bool IsDeedAlone(Candidate candidate, WordBook book) => VerbOf(candidate, book) is { } verb
        && !candidate.Said.Any(p => (p.Link is not Link.Modifier and < Link.WrongPart || verb.Holds(p.Predicate.First)) && p.Predicate is not { Measure: null, Voice: Voice.Become or Voice.Cause });

    /// <summary>The verb of which the count is subject or object, unless it tells nothing of whom it is said; null where there is none.</summary>
    static VerbGroup? VerbOf(Candidate candidate, WordBook book) =>
        candidate is { Clause.Verb: { Lemma.Length: > 0 } verb, Part: "subject" or "object" } && !book.Neutral.Contains(verb.Lemma) ? verb : null;
}
