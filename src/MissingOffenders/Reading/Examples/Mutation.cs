using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Reading.Examples;

/// <summary>Drops rules one at a time and looks whether that changes what comes of their examples, whichever rule it comes from.</summary>
/// <remarks>
/// An example names its rule, so that it always notices when the rule is gone. A rule whose work others would do as well is found
/// only by comparing the results.
/// </remarks>
sealed class Mutation(RuleSet rules)
{
    readonly Pipeline pipeline = new(rules);

    /// <summary>Ids of the rules that none of their examples and counter-examples misses.</summary>
    public IEnumerable<string> Redundant(CancellationToken cancel) =>
        rules.Rules.ToList().AsParallel().AsOrdered().WithCancellation(cancel).Where(IsRedundant).Select(r => r.Id);

    bool IsRedundant(Rule rule)
    {
        var mutant = new Pipeline(rules.Without(rule));
        return rule.Examples.Concat(rule.Counters).Select(ExampleRunner.ArticleOf).All(a => Results(mutant.Read(a)).SetEquals(Results(pipeline.Read(a))));
    }

    static HashSet<string> Results(ArticleReading reading)
    {
        var blocks = reading.Blocks.Select(b => $"{b.Kind} {b.Span}");
        var mentions = reading.Sentences.SelectMany(s => s.Mentions).Select(m => $"{m.Type} {m.Span} {m.Reading.Value}");
        var figures = reading.Figures.Select(f => $"{f.Evidence[0].Value} {f.Force} {f.Area} {f.Measure} {f.Quantity.Value} {f.AsOf} {f.Breakdown} {f.Attribution?.Name} {f.InQuotation} {f.PartOf is null}");
        return [.. blocks, .. mentions, .. figures];
    }
}
