using System.Diagnostics;
using System.Globalization;
using MissingOffenders.Cases;
using MissingOffenders.Reconciling.Independence;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>Measures independence groups on generated cases of growing size, and checks them against what was planted.</summary>
static class IndependenceRun
{
    const int Seed = 20150310;

    /// <summary>Prints a line for each size, and the exponent between each two.</summary>
    public static void Run(IEnumerable<int> sizes)
    {
        (int Articles, double Seconds)? last = null;
        var options = Rulebook.Load(Path.Combine(Articles.Root, "rules")).Reconciliation.Independence;
        IndependenceGroups.Of([new("warm", "up")], [], options);
        Console.WriteLine("articles | figures | seconds of processor | elapsed | peak MB | article groups missed / false | origins missed / false | exponent");
        foreach (var size in sizes)
        {
            var planted = CaseGenerator.Make(size, Seed, Forces());
            GroupedArticle[] articles = [.. planted.Articles.Select(a => Grouped(a.Article))];
            GroupedFigure[] figures = [.. planted.Figures.Select(Grouped)];
            GC.Collect();
            var (start, watch) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
            var groups = IndependenceGroups.Of(articles, figures, options);
            var seconds = (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds;
            var exponent = last is { } before ? Math.Log(seconds / before.Seconds) / Math.Log((double)articles.Length / before.Articles) : double.NaN;
            var (missedTexts, falseTexts) = Texts(planted, groups);
            var (missedOrigins, falseOrigins) = Origins(planted, groups);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{articles.Length} | {figures.Length} | {seconds:0.00} | {watch.Elapsed.TotalSeconds:0.00} | {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} | {missedTexts} / {falseTexts} of {planted.Copies.Count} | {missedOrigins} / {falseOrigins} of {planted.Origins.Count} | {exponent:0.00}"));
            last = (articles.Length, seconds);
        }
    }

    /// <summary>Forces that existed all the time that generated cases cover.</summary>
    public static IEnumerable<string> Forces() =>
        Rulebook.Load(Path.Combine(Articles.Root, "rules")).Reading.Gazetteer.Forces
            .Where(f => f.Area.Length > 0 && f.To is null && !(f.From > new DateOnly(1990, 1, 1)) && f.Nation is "England" or "Wales").Select(f => f.Name);

    static GroupedArticle Grouped(ArticleRow row) => new(row.ArticleId, row.Text!) { Published = Day(row.Published), Publisher = row.Publisher, AgencyCredit = row.AgencyCredit };

    static GroupedFigure Grouped(FigureRow row) => new(row.FigureId, row.ArticleId, $"{row.Force ?? row.Area}|{row.Measure}|{row.Breakdown}", (decimal)row.Value)
    {
        IsExact = row.Modifier == "exact",
        Start = Day(row.AsOfStart),
        End = Day(row.AsOfEnd),
        Force = row.Force,
        Attribution = row.Attribution,
        AttributionType = row.AttributionType,
    };

    static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Copies that are not with the first of their group, and articles that are in a group that was not planted.</summary>
    static (int Missed, int False) Texts(PlantedCase planted, IndependenceGroups groups)
    {
        var truth = planted.Copies.SelectMany(c => c.Select(id => (id, c[0]))).ToDictionary(c => c.id, c => c.Item2, StringComparer.Ordinal);
        var missed = planted.Copies.Sum(c => c.Count(id => groups.OfArticle(id) != groups.OfArticle(c[0])));
        var wrong = groups.OfArticles.Sum(g => g.Members.Select(m => truth.GetValueOrDefault(m.Id, m.Id)).Distinct(StringComparer.Ordinal).Count() - 1);
        return (missed, wrong);
    }

    /// <summary>Named sources whose figures are apart, and pairs of sources that are one.</summary>
    static (int Missed, int False) Origins(PlantedCase planted, IndependenceGroups groups)
    {
        var missed = planted.Origins.Count(o => o.Select(groups.OfFigure).Distinct().Count() > 1);
        var wrong = planted.Origins.GroupBy(o => groups.OfFigure(o[0]).Id, StringComparer.Ordinal).Count(g => g.Count() > 1);
        return (missed, wrong);
    }
}
