using System.Globalization;
using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Deciding;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Meanings;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Sources;
using MissingOffenders.Reading.Trails;
using MissingOffenders.Text;

namespace MissingOffenders.Reading;

/// <summary>Writes into the trail how sentences were taken apart and how their counts were decided.</summary>
/// <param name="trail">The trail.</param>
sealed class ReadingTrail(Trail trail)
{
    const int Rivals = 4;
    const int Grounds = 8;
    const int SlotGrounds = 3;
    const string Choosing = "choose";

    /// <summary>The chunks and clauses of a sentence.</summary>
    public void Parsed(SentenceParse parse)
    {
        if (!trail.IsKept || parse.Elements.Count == 0)
        {
            return;
        }

        var span = parse.Lattice.Sentence.Span;
        trail.Add("chunks", "grammar", span, "parsed", string.Join(' ', parse.Elements.Select(e => $"[{Words(parse, e)}]")));
        foreach (var clause in parse.Clauses)
        {
            trail.Add("clause", "grammar", parse.Lattice.SpanOf(clause.Verb.First, clause.Verb.End), "parsed", Describe(parse, clause));
        }
    }

    /// <summary>How a count was decided: what is said of it, what competed, which grounds weighed most.</summary>
    public void Decided(Candidate candidate, Question<Meaning> question, Choice choice, IReadOnlyList<Reason> reasons)
    {
        if (!trail.IsKept)
        {
            return;
        }

        var span = candidate.Count.Span;
        foreach (var claim in candidate.Claims ?? [])
        {
            trail.Add("figure", claim.Rule.Id, span, "claimed", claim.Emission.Measure);
        }

        foreach (var (predicate, link, _) in candidate.Said)
        {
            trail.Add("predicate", predicate.Frame.Name, span, "said", $"{Words(candidate.Sentence, predicate.First, predicate.End)}: {Word(predicate.Voice)}, {Word(link)}{(predicate.IsNegated ? ", denied" : "")}");
        }

        foreach (var index in Enumerable.Range(0, choice.Probabilities.Count).OrderByDescending(i => choice.Probabilities[i]).Take(Rivals))
        {
            Add(span, "rival", $"{Describe(question.Alternatives[index].Value)}: {choice.Probabilities[index]:0.000}");
        }

        foreach (var reason in reasons.Take(Grounds))
        {
            Add(span, "ground", $"{reason.Weight:+0.00;-0.00} {reason.Ground}");
        }

        if (!choice.Meaning.IsNone && !choice.Meaning.Owner.IsUnknown)
        {
            Add(span, "told", $"{Describe(choice.Meaning)}: {choice.Probability:0.000}");
        }
    }

    /// <summary>A count that is no figure.</summary>
    public void Held(HeldBackCount count) => trail.Add(Choosing, "weights", count.Count, "held", count.Reason);

    /// <summary>The time that a count is true of.</summary>
    public void Dated(CountSet set, string? timex, Func<IReadOnlyList<Reason>> reasons) => Given(set, timex is null ? "as published" : $"true of {timex}", "dated", reasons);

    /// <summary>Who says that a count is so.</summary>
    public void Said(CountSet set, SourceAlternative source, Func<IReadOnlyList<Reason>> reasons) => Given(set, source.Source is { } named ? $"said by {named.Name}" : "said by nobody named", "attributed", reasons);

    void Given(CountSet set, string detail, string outcome, Func<IReadOnlyList<Reason>> reasons)
    {
        if (trail.IsKept)
        {
            Add(set.Candidate.Count.Span, outcome, $"{detail}: {string.Join(", ", reasons().Take(SlotGrounds).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Weight:+0.00;-0.00} {r.Ground}")))}");
        }
    }

    void Add(Span span, string outcome, FormattableString detail) => trail.Add(Choosing, "weights", span, outcome, detail.ToString(CultureInfo.InvariantCulture));

    static string Describe(Meaning meaning) => meaning.IsNone ? MeaningQuestions.NoFigure
        : $"{meaning.Measure}, {meaning.Owner.Force?.Name ?? meaning.Owner.Area?.Name ?? "nobody known"}";

    static string Describe(SentenceParse parse, Clause clause)
    {
        var (verb, subjects, objects) = (clause.Verb, clause.Subjects, clause.Objects);
        var traits = new[] { (verb.IsPassive, "passive"), (verb.IsNegated, "denied"), (verb.IsConditional, "conditional"), (clause.IsRelative, "relative") }.Where(t => t.Item1).Select(t => t.Item2);
        return string.Join("; ", new[] { Part("subject", subjects), Part("object", objects), string.Join(", ", traits) }.Where(p => p.Length > 0));

        string Part(string name, IReadOnlyList<NounGroup> groups) => groups.Count == 0 ? "" : $"{name} {string.Join(" + ", groups.Select(g => Words(parse, g)))}";
    }

    static string Words(SentenceParse parse, Element element) => Words(parse, element.First, element.End);

    static string Words(SentenceParse parse, int first, int end) => string.Join(' ', parse.Words[first..end].Select(w => w.Norm));

    static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
