using System.Collections.Concurrent;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;

namespace MissingOffenders.Cli.Commands;

/// <summary>Counts what rules do in articles.</summary>
static class RuleCoverage
{
    /// <summary>
    /// How often each rule that fired did, by id, and the verbs said of counts that no frame knows, the most frequent first. A rule
    /// that later phases overrule has fired all the same; a clause rule has where it claims a count.
    /// </summary>
    /// <param name="pipeline">Reads the articles.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="error">Takes a line for every article that a defect keeps from being read.</param>
    /// <param name="cancel">Stops the work.</param>
    public static (IReadOnlyDictionary<string, int> Fired, IReadOnlyList<(string Verb, int Count)> UnknownPredicates) Of(Pipeline pipeline, IEnumerable<Article> articles, TextWriter error, CancellationToken cancel)
    {
        var known = pipeline.Rules.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var counts = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var verbs = new ConcurrentBag<string>();
        Parallel.ForEach(articles, new ParallelOptions { CancellationToken = cancel }, article =>
        {
            if (Guarded.Of(article.Path, error, () => pipeline.Read(article, withTrail: true)) is not { } reading)
            {
                return;
            }

            foreach (var verb in reading.UnknownPredicates)
            {
                verbs.Add(verb);
            }

            foreach (var id in Fired(reading).Where(known.Contains))
            {
                counts.AddOrUpdate(id, 1, (_, count) => count + 1);
            }
        });
        return (
            new SortedDictionary<string, int>(counts, StringComparer.Ordinal),
            [.. verbs.CountBy(v => v, StringComparer.Ordinal).Select(v => (v.Key, v.Value)).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal)]);
    }

    static IEnumerable<string> Fired(ArticleReading reading) =>
        reading.Blocks.Select(b => (b.FoundBy, b.Span))
            .Concat(reading.Trail.Where(t => t.Outcome is "found" or "claimed").Select(t => (t.Rule, t.Span)))
            .Distinct()
            .Select(f => f.Item1);
}
