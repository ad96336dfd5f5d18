using MissingOffenders.Reading.Figures;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;

namespace MissingOffenders.Cases.Comparing.Keeping;

/// <summary>Takes a comparison apart into slices, and puts it together again.</summary>
static class ComparisonParts
{
    /// <summary>Figures of a part: so many that several threads have some, and few enough that none waits for another.</summary>
    const int Size = 8192;

    /// <summary>A comparison in slices, without what reviewers decided on its conflicts.</summary>
    public static IReadOnlyList<KeptPart> Of(ReconciliationResult result)
    {
        var whole = Whole(result);
        var longest = new[] { whole.Articles.Count, whole.Observations.Count, whole.Others.Count, whole.Differences.Count, whole.Texts.Count, whole.Numbers.Count, whole.Times.Count, whole.LeftOut.Count }.Max();
        return
        [
            .. Enumerable.Range(0, 1 + (longest / Size)).Select(i => new KeptPart
            {
                Articles = Slice(whole.Articles, i),
                Observations = Slice(whole.Observations, i),
                Others = Slice(whole.Others, i),
                Differences = Slice(whole.Differences, i),
                Texts = Slice(whole.Texts, i),
                Numbers = Slice(whole.Numbers, i),
                Times = Slice(whole.Times, i),
                LeftOut = Slice(whole.LeftOut, i),
            }),
        ];
    }

    /// <summary>A comparison in one part.</summary>
    public static KeptPart Whole(ReconciliationResult result)
    {
        Dictionary<Observation, int> places = new(ReferenceEqualityComparer.Instance);
        List<Observation> all = [];
        foreach (var said in result.Observations.Concat(result.Found.SelectMany(c => c.Difference.Members).Select(m => m.Observation)))
        {
            if (places.TryAdd(said, all.Count))
            {
                all.Add(said);
            }
        }

        var known = result.Observations.Select(o => o.Figure).ToHashSet(ReferenceEqualityComparer.Instance);
        return new()
        {
            Articles = [.. all.Select(o => o.Article).DistinctBy(a => a.Id, StringComparer.Ordinal)],
            Observations = [.. result.Observations.Select(o => KeptObservation.Of(o, withFigure: true))],
            Others = [.. all.Skip(result.Observations.Count).Select(o => KeptObservation.Of(o, !known.Contains(o.Figure)))],
            Differences = [.. result.Found.Select(c => KeptDifference.Of(c.Difference, o => places[o]))],
            Texts = result.Traces.Groups?.OfArticles ?? [],
            Numbers = result.Traces.Groups?.OfFigures ?? [],
            Times = [.. Times(result.Traces)],
            LeftOut = result.LeftOut,
        };
    }

    /// <summary>The comparison that parts come from, made by the same rules.</summary>
    public static ReconciliationResult Joined(IReadOnlyList<KeptPart> parts, ReconciliationRules rules)
    {
        var articles = parts.SelectMany(p => p.Articles).ToDictionary(a => a.Id, StringComparer.Ordinal);
        Dictionary<string, Figure> figures = new(StringComparer.Ordinal);
        List<Observation> observations = [.. parts.SelectMany(p => p.Observations).Select(Back)];
        List<Observation> all = [.. observations, .. parts.SelectMany(p => p.Others).Select(Back)];
        ConflictBuilder builder = new(rules);
        return new([.. parts.SelectMany(p => p.Differences).Select(d => builder.Build(d.ToDifference(i => all[i])))], observations, [.. parts.SelectMany(p => p.LeftOut)])
        {
            Traces = TracesOf([.. parts.SelectMany(p => p.Texts)], [.. parts.SelectMany(p => p.Numbers)], [.. parts.SelectMany(p => p.Times)]),
        };

        Observation Back(KeptObservation kept)
        {
            var figure = kept.Figure?.ToFigure() ?? figures[kept.FigureId];
            figures.TryAdd(figure.Id, figure);
            return kept.ToObservation(articles[kept.ArticleId], figure);
        }
    }

    static IEnumerable<KeptTime> Times(Traces traces) => traces.InferredReasons.Keys.Union(traces.Inferred.Keys, StringComparer.Ordinal)
        .Select(id => new KeptTime(id, traces.Inferred.TryGetValue(id, out var window) ? window : null, traces.InferredReasons.GetValueOrDefault(id)));

    static Traces TracesOf(IReadOnlyList<IndependenceGroup> texts, IReadOnlyList<IndependenceGroup> numbers, IReadOnlyList<KeptTime> times) => new()
    {
        Origins = numbers.SelectMany(g => g.Members.Select(m => (m.Id, Group: g.Id))).ToDictionary(m => m.Id, m => m.Group, StringComparer.Ordinal),
        Inferred = times.Where(t => t.Window is not null).ToDictionary(t => t.ArticleId, t => t.Window!.Value, StringComparer.Ordinal),
        InferredReasons = times.Where(t => t.Reason is not null).ToDictionary(t => t.ArticleId, t => t.Reason!, StringComparer.Ordinal),
        Groups = new(texts, numbers),
    };

    static IReadOnlyList<T> Slice<T>(IReadOnlyList<T> all, int part) => [.. all.Skip(part * Size).Take(Size)];
}
