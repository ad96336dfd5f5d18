using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Reading.Examples;

/// <summary>Runs the examples and counter-examples that rules carry, each as an article of its own.</summary>
sealed class ExampleRunner(RuleSet rules)
{
    readonly Pipeline pipeline = new(rules);
    readonly ClauseReader clauses = new(rules.PhaseNamed(PhaseNames.Figure));

    /// <summary>The results of all rules, in the order of phases and rules.</summary>
    public IEnumerable<ExampleResult> RunAll() => rules.Rules.SelectMany(Run);

    /// <summary>The results of one rule, which need not be in the set.</summary>
    public IEnumerable<ExampleResult> Run(Rule rule) =>
        rule.Examples.Select(e => new ExampleResult(rule.Id, e.Place, e.Text, FailureOf(rule, e)))
            .Concat(rule.Counters.Select(e => new ExampleResult(rule.Id, e.Place, e.Text, FailureOfCounter(rule, e))));

    /// <summary>The article that an example is.</summary>
    public static Article ArticleOf(Example example) =>
        new("example", "example.txt", example.Text) { Published = example.Published, PublishedBasis = example.Published is null ? null : "input" };

    string? FailureOf(Rule rule, Example example)
    {
        var found = Found(rule, example, anyTurn: true);
        return found.Count == 0 ? $"the rule finds nothing; {Describe(Read(example))}"
            : example.Mentions.Select(expected => Missing(expected, found, example.Text)).FirstOrDefault(m => m is not null);
    }

    string? FailureOfCounter(Rule rule, Example example) =>
        Found(rule, example, anyTurn: false) is [var first, ..] ? $"the rule finds '{first.Span.Of(example.Text)}'" : null;

    ArticleReading Read(Example example) => pipeline.Read(ArticleOf(example));

    /// <summary>What a rule finds. A clause rule speaks of counts: with its first word on them, or in any turn.</summary>
    List<(Text.Span Span, string Value)> Found(Rule rule, Example example, bool anyTurn) => rule.Emission switch
    {
        BlockEmission => [.. Read(example).Blocks.Where(b => b.FoundBy == rule.Id).Select(b => (b.Span, b.Kind.ToString()))],
        FigureEmission => [.. pipeline.Prepare(ArticleOf(example)).Sentences.SelectMany(clauses.Read).SelectMany(c => anyTurn ? c : c.Take(1)).Where(c => c.Rule.Id == rule.Id).Select(c => (c.Count.Span, c.Count.Reading.Value))],
        _ => [.. Read(example).Sentences.SelectMany(s => s.Mentions).Where(m => m.FoundBy == rule.Id).Select(m => (m.Span, m.Reading.Value))],
    };

    static string? Missing(ExpectedMention expected, List<(Text.Span Span, string Value)> found, string text)
    {
        var match = found.Find(f => f.Span == expected.Span);
        return match.Value is null ? $"expected '{expected.Span.Of(text)}', found {string.Join(", ", found.Select(f => $"'{f.Span.Of(text)}'"))}"
            : expected.Value is { } value && value != match.Value ? $"'{expected.Span.Of(text)}' means '{match.Value}', expected '{value}'"
            : null;
    }

    static string Describe(ArticleReading reading)
    {
        var mentions = reading.Sentences.SelectMany(s => s.Mentions).Where(m => !m.FoundBy.StartsWith("lexicon", StringComparison.Ordinal));
        return "found are " + string.Join(", ", mentions.Select(Describe));
    }

    static string Describe(Mention mention) => $"{mention.Type} {mention.Reading.Value}";
}
