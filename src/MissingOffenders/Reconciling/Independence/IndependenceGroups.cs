namespace MissingOffenders.Reconciling.Independence;

/// <summary>Who speaks for himself: the articles of a case by common text, and its figures by common origin of their numbers.</summary>
/// <remarks>
/// The two are different questions. A local paper that adds its own count to an agency's story has one text with the agency's,
/// yet its own count is its own; two papers that word a survey's result each in their own way have two texts and one origin.
/// </remarks>
public sealed class IndependenceGroups
{
    readonly Dictionary<string, IndependenceGroup> byArticle;
    readonly Dictionary<string, IndependenceGroup> byFigure;

    /// <summary>Takes groups that were found before.</summary>
    internal IndependenceGroups(IReadOnlyList<IndependenceGroup> ofArticles, IReadOnlyList<IndependenceGroup> ofFigures)
    {
        OfArticles = ofArticles;
        OfFigures = ofFigures;
        byArticle = ByMember(ofArticles);
        byFigure = ByMember(ofFigures);
    }

    /// <summary>Articles with one text, by identifier of the first. Every article is in one group.</summary>
    public IReadOnlyList<IndependenceGroup> OfArticles { get; }

    /// <summary>Figures whose number has one origin, by identifier of the first. Every figure is in one group.</summary>
    public IReadOnlyList<IndependenceGroup> OfFigures { get; }

    /// <summary>Groups a case. The order of what is given does not matter.</summary>
    /// <param name="articles">All articles that were read.</param>
    /// <param name="figures">Figures of these articles.</param>
    /// <param name="options">What counts as one voice.</param>
    /// <param name="surveys">Pairs of figures that are of one survey, with the reason in words.</param>
    /// <exception cref="ArgumentException">An identifier occurs twice, or a figure belongs to none of the articles.</exception>
    public static IndependenceGroups Of(IEnumerable<GroupedArticle> articles, IEnumerable<GroupedFigure> figures, IndependenceOptions options, IEnumerable<(string One, string Other, string Why)>? surveys = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(options);
        GroupedArticle[] orderedArticles = [.. articles.OrderBy(a => a.Id, StringComparer.Ordinal)];
        GroupedFigure[] orderedFigures = [.. figures.OrderBy(f => f.Id, StringComparer.Ordinal)];
        Check(orderedArticles, orderedFigures);
        var byId = orderedArticles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var texts = SharedPassages.Group(orderedArticles, options).Make(i => orderedArticles[i].Id, members => Describe(orderedArticles, members));
        var textOf = ByMember(texts);
        GroupedFigure[] timed = [.. orderedFigures.Select(f => Timed(f, textOf[f.ArticleId], byId, options))];
        return new(texts, NumberOrigins.Group(timed, byId, id => textOf[id].Id, options, surveys ?? []));
    }

    /// <summary>A figure without any time is of the time at which the same text appeared elsewhere, if that was one time.</summary>
    static GroupedFigure Timed(GroupedFigure figure, IndependenceGroup text, Dictionary<string, GroupedArticle> articles, IndependenceOptions options)
    {
        if (figure.Start is not null || figure.End is not null || text.Day is not { } start)
        {
            return figure;
        }

        var end = text.Members.Max(m => articles[m.Id].Published) ?? start;
        return end.DayNumber - start.DayNumber <= options.CloseDays ? figure with { Start = start, End = end } : figure;
    }

    /// <summary>The group of articles with one text that an article is in.</summary>
    /// <exception cref="KeyNotFoundException">No such article was given.</exception>
    public IndependenceGroup OfArticle(string articleId) => byArticle[articleId];

    /// <summary>The group of figures of one origin that a figure is in.</summary>
    /// <exception cref="KeyNotFoundException">No such figure was given.</exception>
    public IndependenceGroup OfFigure(string figureId) => byFigure[figureId];

    /// <summary>How many voices stand behind some figures: "12 articles, 1 independent source: Press Association, February 2015".</summary>
    public string Sentence(IEnumerable<string> figureIds)
    {
        var chosen = figureIds.ToHashSet(StringComparer.Ordinal);
        return IndependenceSentence.Of([.. chosen.Select(OfFigure).DistinctBy(g => g.Id, StringComparer.Ordinal).OrderBy(g => g.Id, StringComparer.Ordinal)
            .Select(g => g with { Members = [.. g.Members.Where(m => chosen.Contains(m.Id))] })]);
    }

    static void Check(GroupedArticle[] articles, GroupedFigure[] figures)
    {
        var ids = articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count < articles.Length)
        {
            throw new ArgumentException("An article is given twice.", nameof(articles));
        }

        if (figures.DistinctBy(f => f.Id, StringComparer.Ordinal).Count() < figures.Length)
        {
            throw new ArgumentException("A figure is given twice.", nameof(figures));
        }

        if (Array.Find(figures, f => !ids.Contains(f.ArticleId)) is { } stray)
        {
            throw new ArgumentException($"Figure {stray.Id} belongs to article {stray.ArticleId}, which is not given.", nameof(figures));
        }
    }

    static (string? Origin, DateOnly? Day) Describe(GroupedArticle[] articles, IReadOnlyList<int> members) =>
        (Frequent.Of(members.Select(m => articles[m].AgencyCredit)) ?? members.OrderBy(m => articles[m].Published ?? DateOnly.MaxValue).Select(m => articles[m].Publisher).OfType<string>().FirstOrDefault(),
            members.Min(m => articles[m].Published));

    static Dictionary<string, IndependenceGroup> ByMember(IReadOnlyList<IndependenceGroup> groups) =>
        groups.SelectMany(g => g.Members.Select(m => (m.Id, Group: g))).ToDictionary(m => m.Id, m => m.Group, StringComparer.Ordinal);
}
