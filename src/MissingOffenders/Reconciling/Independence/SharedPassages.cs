using System.Globalization;

namespace MissingOffenders.Reconciling.Independence;

/// <summary>Groups articles by the passages that they share.</summary>
/// <remarks>
/// First, articles that are the same story from end to end are tied, whatever passages they are made of. Then a passage that
/// turns up month after month is known for a set phrase, and what is left ties articles of which one was cut from the other.
/// Lesser passages tie them only if few stories hold them.
/// </remarks>
sealed class SharedPassages
{
    readonly IReadOnlyList<GroupedArticle> articles;
    readonly IndependenceOptions options;
    readonly Fingerprint[] fingerprints;
    readonly Grouping grouping;

    SharedPassages(IReadOnlyList<GroupedArticle> articles, IndependenceOptions options)
    {
        this.articles = articles;
        this.options = options;
        fingerprints = new Fingerprint[articles.Count];
        Parallel.For(0, articles.Count, i => fingerprints[i] = Fingerprint.Of(articles[i].Text));
        grouping = new([.. articles.Select(a => a.Id)]);
    }

    /// <summary>Groups <paramref name="articles"/>, which are in the order of their identifiers.</summary>
    public static Grouping Group(IReadOnlyList<GroupedArticle> articles, IndependenceOptions options)
    {
        var passages = new SharedPassages(articles, options);
        var index = new ShingleIndex(passages.fingerprints);
        var pairs = CandidatePairs.Of(index, passages.fingerprints);
        passages.TieSameStories(pairs);
        SetPhrases.Mark(index, passages.fingerprints, articles, passages.grouping, options);
        passages.TieParts(pairs);
        return passages.grouping;
    }

    void TieSameStories(IReadOnlyList<(int First, int Second)> pairs)
    {
        foreach (var (first, second) in pairs)
        {
            if (grouping.Of(first) == grouping.Of(second) || Math.Min(Weight(first), Weight(second)) < options.SameStory * Math.Max(Weight(first), Weight(second)))
            {
                continue;
            }

            var shared = SharedText.Of(fingerprints[first], fingerprints[second], options.QuotedWeight);
            var longer = Math.Max(Weight(first), Weight(second));
            if (shared.Weight >= options.SameStory * longer && shared.Weight >= Math.Min(options.LeastWords, longer))
            {
                Tie(first, second, LinkKind.SameStory, shared);
            }
        }
    }

    void TieParts(IReadOnlyList<(int First, int Second)> pairs)
    {
        foreach (var (first, second) in pairs)
        {
            if (grouping.Of(first) != grouping.Of(second) && !(DaysApart(first, second) > options.CloseDays))
            {
                TiePart(first, second);
            }
        }
    }

    void TiePart(int first, int second)
    {
        var shared = SharedText.Of(fingerprints[first], fingerprints[second], options.QuotedWeight);
        var shorter = Math.Min(Weight(first), Weight(second));
        var share = shared.RareWeight / shorter;
        if ((shared.NewsWeight >= options.CutDown * shorter && shared.NewsWeight >= options.LeastWords) || (share >= options.Borrowed && shared.LongestRare >= options.Passage))
        {
            Tie(first, second, LinkKind.SharedPassage, shared);
        }
        else if (share >= options.SameAgency && shared.LongestRare >= options.AgencyPassage && CreditSameAgency(first, second))
        {
            Tie(first, second, LinkKind.AgencyCredit, shared);
        }
    }

    bool CreditSameAgency(int first, int second) =>
        articles[first].AgencyCredit is { } agency && articles[second].AgencyCredit is { } other
        && SourceNames.Key(agency) == SourceNames.Key(other) && DaysApart(first, second) <= options.AgencyDays;

    int? DaysApart(int first, int second) =>
        articles[first].Published is { } day && articles[second].Published is { } other ? Math.Abs(day.DayNumber - other.DayNumber) : null;

    double Weight(int article) => fingerprints[article].Words - (fingerprints[article].Quoted * (1 - options.QuotedWeight));

    void Tie(int first, int second, LinkKind kind, SharedText shared)
    {
        var share = shared.Weight / Math.Min(Weight(first), Weight(second));
        grouping.Tie(first, second, kind, () => Reason(kind, first, shared, share));
    }

    string Reason(LinkKind kind, int first, SharedText shared, double share)
    {
        var passage = Passage.Of(articles[first].Text, shared.LongestStart, shared.Longest);
        var credit = kind == LinkKind.AgencyCredit ? $"both credit {articles[first].AgencyCredit}; " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{credit}{100 * Math.Min(1, share):0}% of the shorter text is shared, {shared.Longest} words in one passage: \"{passage}\"");
    }
}
