using System.Globalization;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Observations;

/// <summary>Says what is compared with nothing, so that an empty table is not taken for agreement.</summary>
static class Uncompared
{
    /// <summary>A sentence for each reason, with how many figures it holds for.</summary>
    public static IEnumerable<string> Notes(Comparison all, Tolerances tolerances, int articles)
    {
        if (articles == 0)
        {
            yield return "the case holds no articles: read some into it with 'extract'";
        }

        var loose = all.Groups.SelectMany(g => g.Loose).ToList();
        if (Told(loose.Where(o => o.Window is null)) is { } timeless)
        {
            yield return $"{timeless} compared with no other article: nothing tells their time. Give the days of publication in a manifest.csv beside the articles";
        }

        if (Told(loose.Where(o => o.Window is not null)) is { } wide)
        {
            yield return $"{wide} compared with no other article: their time is known too roughly";
        }

        if (Told(all.Groups.SelectMany(g => g.Moments).SelectMany(m => Others(m, tolerances))) is { } others)
        {
            yield return $"{others} no contradiction, though other articles give their subject and time a number many times greater or smaller: such numbers count different things, or a place was misread. Look at them in 'review'";
        }
    }

    /// <summary>Figures that lie too far from all others of their subject and time to count the same.</summary>
    static IEnumerable<Observation> Others(Moment moment, Tolerances tolerances)
    {
        var values = moment.Plain.GroupBy(o => o.Value).Select(g => g.ToList()).ToList();
        return values.Count < 2 ? []
            : values.Where(v => values.TrueForAll(w => w == v || tolerances.AreOtherCounts(v[0].Interval, w[0].Interval))).SelectMany(v => v);
    }

    /// <summary>"3 figures of 2 articles are", or null for none.</summary>
    static string? Told(IEnumerable<Observation> figures)
    {
        List<Observation> all = [.. figures];
        var articles = all.DistinctBy(o => o.Figure.ArticleId, StringComparer.Ordinal).Count();
        return all.Count == 0 ? null
            : string.Create(CultureInfo.InvariantCulture, $"{all.Count} {(all.Count == 1 ? "figure" : "figures")} of {articles} {(articles == 1 ? "article" : "articles")} {(all.Count == 1 ? "is" : "are")}");
    }
}
