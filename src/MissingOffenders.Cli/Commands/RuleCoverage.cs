using System.Collections.Concurrent;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;

namespace MissingOffenders.Cli.Commands;

/// <summary>Counts what rules do in articles.</summary>
static class RuleCoverage
{
    /// <summary>How often each rule that fired did, by id. A rule that later phases overrule has fired all the same.</summary>
    /// <param name="pipeline">Reads the articles.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="error">Takes a line for every article that a defect keeps from being read.</param>
    /// <param name="cancel">Stops the work.</param>
    public static IReadOnlyDictionary<string, int> Of(Pipeline pipeline, IEnumerable<Article> articles, TextWriter error, CancellationToken cancel)
    {
        var known = pipeline.Rules.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var counts = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        Parallel.ForEach(articles, new ParallelOptions { CancellationToken = cancel }, article =>
        {
            var reading = Guarded.Of(article.Path, error, () => pipeline.Read(article, withTrail: true));
            foreach (var id in (reading is null ? [] : Fired(reading)).Where(known.Contains))
            {
                counts.AddOrUpdate(id, 1, (_, count) => count + 1);
            }
        });
        return new SortedDictionary<string, int>(counts, StringComparer.Ordinal);
    }

    static IEnumerable<string> Fired(ArticleReading reading) =>
        reading.Blocks.Select(b => (b.FoundBy, b.Span))
            .Concat(reading.Trail.Where(t => t.Outcome == "found").Select(t => (t.Rule, t.Span)))
            .Concat(reading.Figures.Select(f => (f.RuleId, f.Evidence[0].Quote)))
            .Distinct()
            .Select(f => f.Item1);
}
