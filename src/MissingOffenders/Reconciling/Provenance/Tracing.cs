using MissingOffenders.Cases;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reconciling.Dating;
using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Times;

namespace MissingOffenders.Reconciling.Provenance;

/// <summary>Finds where numbers come from, and when articles without a date may have appeared.</summary>
sealed class Tracing(Pipeline pipeline, ReconciliationRules rules)
{
    readonly MentionedTimes mentions = new(pipeline);

    /// <summary>The same input with origins of figures and windows of undated articles.</summary>
    /// <param name="input">What is compared.</param>
    /// <param name="observations">Its figures, as far as they can be compared without this.</param>
    public ReconciliationInput Trace(ReconciliationInput input, IReadOnlyList<Observation> observations)
    {
        var texts = new ArticleTexts(input);
        var read = input.Articles.Where(a => a.Status == "read").ToList();
        var figures = observations.ToLookup(o => o.Row.ArticleId, StringComparer.Ordinal);
        var mentioned = texts.Of(read.Where(a => a.Published is null)).AsParallel().AsOrdered()
            .Select(a => (a.Row.ArticleId, Times: a.Article is { } article ? mentions.Of(article).Concat(Elapsed(figures[a.Row.ArticleId])).ToList() : []))
            .ToDictionary(m => m.ArticleId, m => m.Times, StringComparer.Ordinal);
        var groups = IndependenceGroups.Of(
            texts.Of(read).AsParallel().AsOrdered().Select(a => Grouped(a.Row, a.Article)),
            observations.Select(o => Grouped(o, mentioned.GetValueOrDefault(o.Row.ArticleId))),
            rules.Independence);
        var articles = read.ToDictionary(a => a.ArticleId, StringComparer.Ordinal);
        var news = observations.Where(IsNews).Select(o => o.Row.FigureId).ToHashSet(StringComparer.Ordinal);
        var inferred = mentioned.ToDictionary(m => m.Key, m => InferredWindow.Of(m.Value, Kin(m.Key, groups, figures[m.Key], articles, news), rules.Days), StringComparer.Ordinal);
        return input with
        {
            Origins = groups.OfFigures.SelectMany(g => g.Members.Select(m => (m.Id, g.Id))).ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal),
            Groups = groups,
            Inferred = inferred.Where(i => i.Value.Earliest is not null).ToDictionary(i => i.Key, i => Window(i.Value), StringComparer.Ordinal),
            InferredReasons = inferred.ToDictionary(i => i.Key, i => i.Value.Reason, StringComparer.Ordinal),
        };
    }

    static IEnumerable<MentionedTime> Elapsed(IEnumerable<Observation> figures) =>
        figures.Select(o => ElapsedTime.Of(o.Row.Breakdown)).OfType<MentionedTime>();

    TimeWindow Window(InferredWindow inferred) => new(
        inferred.Latest is null ? inferred.Earliest!.Value : inferred.Earliest!.Value.AddDays(-rules.Days.Publication),
        inferred.Latest ?? inferred.Earliest!.Value.AddDays(rules.Days.AfterMention),
        WindowBasis.Inferred);

    GroupedArticle Grouped(ArticleRow row, Article? article)
    {
        var lines = article is null ? [] : (article.Blocks ?? pipeline.LayOut(article).Blocks).Where(b => b.IsRead).Select(b => b.Span.Of(article.Text));
        return new(row.ArticleId, string.Join('\n', lines)) { Published = IsoDay.Parse(row.Published), Publisher = row.Publisher, AgencyCredit = row.AgencyCredit };
    }

    /// <summary>Missing and wanted are one claim here: copies of a story change the word.</summary>
    static GroupedFigure Grouped(Observation observation, List<MentionedTime>? mentioned)
    {
        var (row, window) = (observation.Row, observation.Window);
        var measure = row.Measure == "wanted" ? "missing" : row.Measure;
        return new(row.FigureId, row.ArticleId, $"{observation.Subject}|{measure}|{row.Breakdown}", observation.Value)
        {
            IsExact = observation.IsExact,
            Start = window?.Start ?? (mentioned is { Count: > 0 } ? mentioned.Max(m => m.Start) : null),
            End = window?.End,
            Force = row.Force,
            Attribution = row.Attribution,
            AttributionType = row.AttributionType,
        };
    }

    /// <summary>A number that an article recalls from earlier years tells nothing of when its origin was news.</summary>
    bool IsNews(Observation observation) =>
        observation.Window is { } window && IsoDay.Parse(observation.Row.Published) is { } day && window.End >= day.AddDays(-rules.Days.Widest);

    static IEnumerable<DatedKin> Kin(string article, IndependenceGroups groups, IEnumerable<Observation> figures, Dictionary<string, ArticleRow> articles, HashSet<string> news)
    {
        var byText = groups.OfArticle(article).Members.Select(m => (m.ArticleId, What: "its text"));
        var byNumber = figures.SelectMany(f => groups.OfFigure(f.Row.FigureId).Members).Where(m => news.Contains(m.Id)).Select(m => (m.ArticleId, What: "the origin of a number"));
        return byText.Concat(byNumber)
            .Where(k => k.ArticleId != article)
            .DistinctBy(k => k.ArticleId, StringComparer.Ordinal)
            .Select(k => (articles[k.ArticleId].ArticlePath, Published: IsoDay.Parse(articles[k.ArticleId].Published), k.What))
            .Where(k => k.Published is not null)
            .Select(k => new DatedKin(k.ArticlePath, k.Published!.Value, k.What));
    }
}
