using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reconciling.Bonds;
using MissingOffenders.Reconciling.Dating;
using MissingOffenders.Reconciling.Given;
using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Surveys;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Provenance;

/// <summary>Finds where numbers come from, and when articles without a date may have appeared.</summary>
sealed class Tracing(Pipeline pipeline, ReconciliationRules rules, BoundFigures bound)
{
    readonly MentionedTimes mentions = new(pipeline);
    readonly TakenBack takenBack = new(pipeline, rules);

    /// <summary>Origins of figures and windows of undated articles.</summary>
    /// <param name="given">What is compared.</param>
    /// <param name="observations">Its figures, as far as they can be compared without this.</param>
    /// <param name="spared">Told of articles that cannot be read again.</param>
    public Traces Trace(GivenFigures given, IReadOnlyList<Observation> observations, Spared spared)
    {
        var read = given.Articles.Where(a => a.IsRead).ToList();
        var figures = observations.ToLookup(o => o.Figure.ArticleId, StringComparer.Ordinal);
        var mentioned = Loaded(read.Where(a => a.Published is null), given, spared).AsParallel().AsOrdered()
            .Select(a => (a.Given.Id, Times: a.Article is { } article ? spared.Read(a.Given.Path, [], () => mentions.Of(article).ToList()).Concat(Elapsed(figures[a.Given.Id])).ToList() : []))
            .ToDictionary(m => m.Id, m => m.Times, StringComparer.Ordinal);
        List<(GroupedArticle Text, IReadOnlyList<(decimal, Span)> TakenBack)> articlesRead =
        [
            .. Loaded(read, given, spared).AsParallel().AsOrdered().Select(a => spared.Read(
                a.Given.Path,
                (Grouped(a.Given, null), []),
                () => (Grouped(a.Given, a.Article), a.Article is { } text ? takenBack.Of(text) : []))),
        ];
        var texts = articlesRead.ConvertAll(a => a.Text);
        var bonds = ArticleBonds.Of(texts, new(read.Select(a => a.Publisher).OfType<string>(), pipeline.Rules.Gazetteer, rules), rules.Independence.SetPhraseStories);
        var told = new ToldAgain(rules, bonds, bound);
        var groups = IndependenceGroups.Of(
            texts,
            observations.Select(o => Grouped(o, mentioned.GetValueOrDefault(o.Figure.ArticleId))),
            rules.Independence,
            new SurveyFinder(rules).Of(observations).SelectMany(s => s.Pairs(rules)).Concat(told.Pairs(observations)));
        var articles = read.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var news = observations.Where(IsNews).Select(o => o.Figure.Id).ToHashSet(StringComparer.Ordinal);
        var kin = told.Dated(read, figures);
        var inferred = mentioned.ToDictionary(m => m.Key, m => InferredWindow.Of(m.Value, Kin(m.Key, groups, figures[m.Key], articles, news).Concat(told.Kin(articles[m.Key], figures[m.Key], kin)), rules.Days), StringComparer.Ordinal);
        return new()
        {
            Origins = groups.OfFigures.SelectMany(g => g.Members.Select(m => (m.Id, g.Id))).ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal),
            Groups = groups,
            Bonds = bonds,
            TakenBack = articlesRead.Where(a => a.TakenBack.Count > 0).ToDictionary(a => a.Text.Id, a => a.TakenBack, StringComparer.Ordinal),
            Inferred = inferred.Where(i => i.Value.Earliest is not null).ToDictionary(i => i.Key, i => Window(i.Value), StringComparer.Ordinal),
            InferredReasons = inferred.ToDictionary(i => i.Key, i => i.Value.Reason, StringComparer.Ordinal),
        };
    }

    /// <summary>Articles with their texts, loaded one after the other as they are asked for.</summary>
    static IEnumerable<(GivenArticle Given, Article? Article)> Loaded(IEnumerable<GivenArticle> articles, GivenFigures given, Spared spared)
    {
        foreach (var article in articles)
        {
            yield return (article, spared.Read(article.Path, null, () => given.ArticleOf(article.Id)));
        }
    }

    static IEnumerable<MentionedTime> Elapsed(IEnumerable<Observation> figures) =>
        figures.Select(o => ElapsedTime.Of(o.Breakdown)).OfType<MentionedTime>();

    TimeWindow Window(InferredWindow inferred) => new(
        inferred.Latest is null ? inferred.Earliest!.Value : inferred.Earliest!.Value.AddDays(-rules.Days.Publication),
        inferred.Latest ?? inferred.Earliest!.Value.AddDays(rules.Days.AfterMention),
        WindowBasis.Inferred);

    GroupedArticle Grouped(GivenArticle given, Article? article)
    {
        var lines = article is null ? [] : (article.Blocks ?? pipeline.LayOut(article).Blocks).Where(b => b.IsRead).Select(b => b.Span.Of(article.Text));
        return new(given.Id, string.Join('\n', lines)) { Published = given.Published, Publisher = given.Publisher, AgencyCredit = given.AgencyCredit };
    }

    /// <summary>Missing and wanted are one thing here: copies of a story change the word.</summary>
    static GroupedFigure Grouped(Observation observation, List<MentionedTime>? mentioned)
    {
        var (figure, window) = (observation.Figure, observation.Window);
        var measure = figure.Measure == "wanted" ? "missing" : figure.Measure;
        return new(figure.Id, figure.ArticleId, $"{observation.Subject}|{measure}|{observation.Breakdown}", observation.Value)
        {
            IsExact = observation.IsExact,
            Start = window?.Start ?? (mentioned is { Count: > 0 } ? mentioned.Max(m => m.Start) : null),
            End = window?.End,
            Force = figure.Force,
            Attribution = figure.Attribution?.Name,
            AttributionType = figure.Attribution?.Type,
        };
    }

    /// <summary>A number that an article recalls from earlier years tells nothing of when its origin was news.</summary>
    bool IsNews(Observation observation) =>
        observation.Window is { } window && observation.Article.Published is { } day && window.End >= day.AddDays(-rules.Days.Widest);

    static IEnumerable<DatedKin> Kin(string article, IndependenceGroups groups, IEnumerable<Observation> figures, Dictionary<string, GivenArticle> articles, HashSet<string> news)
    {
        var byText = groups.OfArticle(article).Members.Select(m => (m.ArticleId, What: "its text"));
        var byNumber = figures.SelectMany(f => groups.OfFigure(f.Figure.Id).Members).Where(m => news.Contains(m.Id)).Select(m => (m.ArticleId, What: "the origin of a number"));
        return byText.Concat(byNumber)
            .Where(k => k.ArticleId != article)
            .DistinctBy(k => k.ArticleId, StringComparer.Ordinal)
            .Select(k => (articles[k.ArticleId].Path, articles[k.ArticleId].Published, k.What))
            .Where(k => k.Published is not null)
            .Select(k => new DatedKin(k.Path, k.Published!.Value, k.What));
    }
}
