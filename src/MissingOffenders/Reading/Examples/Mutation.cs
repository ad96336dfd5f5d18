using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Reading.Examples;

/// <summary>Drops rules one at a time and looks whether that changes what comes of their examples, whichever rule it comes from.</summary>
/// <remarks>
/// An example names its rule, so that it always notices when the rule is gone. A rule whose work others would do as well is found
/// only by comparing the results.
/// </remarks>
sealed class Mutation(RuleSet rules)
{
    readonly Work whole = new(rules);

    /// <summary>Ids of the rules that none of their examples and counter-examples misses.</summary>
    public IEnumerable<string> Redundant(CancellationToken cancel) =>
        rules.Rules.ToList().AsParallel().AsOrdered().WithCancellation(cancel).Where(IsRedundant).Select(r => r.Id);

    bool IsRedundant(Rule rule)
    {
        var mutant = new Work(rules.Without(rule));
        return rule.Examples.Concat(rule.Counters).Select(ExampleRunner.ArticleOf).All(a => mutant.On(a).SetEquals(whole.On(a)));
    }

    /// <summary>What all rules together make of an article: its blocks, its mentions, and what the first two claims on each count tell the choice.</summary>
    sealed class Work(RuleSet rules)
    {
        readonly Pipeline pipeline = new(rules);
        readonly ClauseReader clauses = new(rules.PhaseNamed(PhaseNames.Figure));

        public HashSet<string> On(Article article)
        {
            var (read, sentences) = pipeline.Prepare(article);
            var blocks = pipeline.LayOut(article).Blocks.Select(b => $"{b.Kind} {b.Span}");
            var mentions = pipeline.ReadSentences(read).SelectMany(s => s.Mentions).Select(m => $"{m.Type} {m.Span} {m.Reading.Value}");
            return [.. blocks, .. mentions, .. sentences.SelectMany(clauses.Read).Select(c => string.Join(" | ", c.Take(2).Select(Describe)))];
        }

        static string Describe(Claim claim) =>
            $"{claim.Count.Span} {claim.Rule.Id.Split('.')[0]} {claim.Emission.Measure} {claim.Captured(claim.Emission.Subject)?.Span} {claim.Captured(claim.Emission.When)?.Span} {string.Join(' ', claim.Narrowing.Select(n => n.Span))} {string.Join(' ', claim.Emission.Breakdown.Select(b => $"{b.Key}={b.Value}"))} {string.Join(' ', claim.Emission.Flags.Order(StringComparer.Ordinal))}";
    }
}
