namespace MissingOffenders.Reconciling.Independence;

/// <summary>Groups figures by where their numbers come from.</summary>
/// <remarks>
/// Only equal numbers of one thing and time are ever tied: by one text, by one named source, by a number too particular to be
/// met twice by chance, and by the survey whose total both articles give. Figures that name different sources are never tied
/// to each other for their number alone.
/// </remarks>
sealed class NumberOrigins
{
    readonly IReadOnlyList<GroupedFigure> figures;
    readonly IReadOnlyDictionary<string, GroupedArticle> articles;
    readonly Func<string, string> textOf;
    readonly string?[] names;
    readonly Grouping grouping;

    /// <summary>By article, the figures that give a particular number.</summary>
    readonly Dictionary<string, List<int>> particulars = new(StringComparer.Ordinal);

    NumberOrigins(IReadOnlyList<GroupedFigure> figures, IReadOnlyDictionary<string, GroupedArticle> articles, Func<string, string> textOf)
    {
        this.figures = figures;
        this.articles = articles;
        this.textOf = textOf;
        names = [.. figures.Select(f => SourceNames.Of(f) ?? articles[f.ArticleId].AgencyCredit)];
        grouping = new([.. figures.Select(f => f.Id)]);
    }

    /// <summary>Groups <paramref name="figures"/>, which are in the order of their identifiers.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="articles">Their articles, by identifier.</param>
    /// <param name="textOf">The group of articles with one text that an article is in.</param>
    /// <param name="options">How near in time figures of one origin stand.</param>
    /// <param name="surveys">Pairs of figures of one survey, with the reason: whoever is named for them.</param>
    public static IReadOnlyList<IndependenceGroup> Group(IReadOnlyList<GroupedFigure> figures, IReadOnlyDictionary<string, GroupedArticle> articles, Func<string, string> textOf, IndependenceOptions options, IEnumerable<(string One, string Other, string Why)> surveys)
    {
        var origins = new NumberOrigins(figures, articles, textOf);
        var parts = Enumerable.Range(0, figures.Count)
            .GroupBy(i => (figures[i].Counted, figures[i].Value, figures[i].IsExact))
            .SelectMany(g => OriginPeriods.Split([.. g], figures, options))
            .Where(p => p.Items.Count > 0)
            .ToList();
        foreach (var (items, isOpen) in parts)
        {
            origins.TieTexts(items);
            if (!isOpen)
            {
                origins.TieSources(items);
                origins.TieParticular(items);
            }
        }

        parts.FindAll(p => !p.IsOpen && !IsParticular(figures[p.Items[0]])).ForEach(p => origins.TieSurveys(p.Items));
        var places = figures.Index().ToDictionary(f => f.Item.Id, f => f.Index, StringComparer.Ordinal);
        foreach (var (one, other, why) in surveys)
        {
            origins.grouping.Tie(places[one], places[other], LinkKind.SameSurvey, () => why);
        }

        return origins.grouping.Make(i => figures[i].ArticleId, origins.Describe);
    }

    void TieTexts(List<int> items)
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var text = textOf(figures[item].ArticleId);
            if (!firsts.TryAdd(text, item))
            {
                grouping.Tie(firsts[text], item, LinkKind.SameText, () => $"the same number in articles with one text (group {text})");
            }
        }
    }

    void TieSources(List<int> items)
    {
        var keys = items.Where(i => names[i] is not null).ToDictionary(i => i, i => SourceNames.Key(names[i]!));
        var united = SourceNames.Unite([.. keys.Values.Distinct(StringComparer.Ordinal)]);
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var key = keys.TryGetValue(item, out var named) ? united[named] : united.GetValueOrDefault(SourceNames.Key(articles[figures[item].ArticleId].Publisher ?? ""));
            if (key is null)
            {
                continue;
            }

            // an outlet that gives its own count need not name itself
            names[item] ??= articles[figures[item].ArticleId].Publisher;
            if (!firsts.TryAdd(key, item))
            {
                grouping.Tie(firsts[key], item, LinkKind.SameSource, () => $"both have the number from {names[item]}");
            }
        }
    }

    void TieParticular(List<int> items)
    {
        if (!IsParticular(figures[items[0]]))
        {
            return;
        }

        items.ForEach(i => ParticularsOf(figures[i].ArticleId).Add(i));
        var named = Named(items);
        var best = named.Count > 0 ? named.OrderByDescending(n => n.Value).ThenBy(n => n.Key).First().Key : items[0];
        foreach (var item in items.Where(i => !named.ContainsKey(grouping.Of(i))))
        {
            grouping.Tie(best, item, LinkKind.SameNumber, () => FormattableString.Invariant($"the same count: {figures[item].Value}, of the same time, and no other source is named"));
        }
    }

    void TieSurveys(List<int> items)
    {
        var firsts = new Dictionary<int, int>();
        foreach (var item in items.OrderBy(i => names[i] is null))
        {
            foreach (var survey in particulars.GetValueOrDefault(figures[item].ArticleId, []).Select(grouping.Of).Distinct())
            {
                if (!firsts.TryAdd(survey, item) && names[item] is null && !Named(items).ContainsKey(grouping.Of(item)))
                {
                    grouping.Tie(firsts[survey], item, LinkKind.SameSurvey, () => $"both articles report one survey: their total is the same ({figures[survey].Value})");
                }
            }
        }
    }

    /// <summary>How many figures of each set name their source, by the first of the set.</summary>
    Dictionary<int, int> Named(List<int> items) =>
        items.Where(i => names[i] is not null).GroupBy(grouping.Of).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>Three digits that count: two people who count for themselves do not both come to 396.</summary>
    static bool IsParticular(GroupedFigure figure)
    {
        var value = figure.Value;
        while (value >= 1 && value % 10 == 0)
        {
            value /= 10;
        }

        return figure.IsExact && value >= 100;
    }

    List<int> ParticularsOf(string article) => particulars.TryGetValue(article, out var list) ? list : particulars[article] = [];

    (string? Origin, DateOnly? Day) Describe(IReadOnlyList<int> members) =>
        (Frequent.Of(members.Select(m => names[m])), members.Where(m => figures[m].End is not null).OrderBy(m => DaysOf(figures[m])).ThenBy(m => figures[m].End).Select(m => figures[m].End).FirstOrDefault());

    static int DaysOf(GroupedFigure figure) => figure.End!.Value.DayNumber - (figure.Start?.DayNumber ?? 0);
}
