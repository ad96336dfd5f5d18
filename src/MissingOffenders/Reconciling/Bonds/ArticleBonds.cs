using MissingOffenders.Reconciling.Independence;

namespace MissingOffenders.Reconciling.Bonds;

/// <summary>What ties articles beside common text: whole sentences that both quote, an outlet that one names and the other is, or that both name.</summary>
public sealed class ArticleBonds
{
    const string Outlet = "outlet ";

    readonly Dictionary<string, IReadOnlyDictionary<string, int>> keys;

    ArticleBonds(Dictionary<string, IReadOnlyDictionary<string, int>> keys) => this.keys = keys;

    /// <summary>No article is tied to any.</summary>
    public static ArticleBonds None { get; } = new(new(StringComparer.Ordinal));

    /// <summary>Two articles that have one of these in common are tied.</summary>
    public IEnumerable<string> Of(string articleId) => keys.TryGetValue(articleId, out var own) ? own.Keys : [];

    /// <summary>How many quotations of one article stand in the other as well, a sentence of each at least.</summary>
    internal int SharedQuotations(string one, string other) => Of(other).Where(IsQuotation).Select(k => keys.TryGetValue(one, out var own) && own.TryGetValue(k, out var quotation) ? quotation : 0).Where(q => q > 0).Distinct().Count();

    /// <summary>Reads them from texts.</summary>
    /// <param name="articles">The articles with their texts.</param>
    /// <param name="outlets">The outlets of the case.</param>
    /// <param name="most">What more articles than this quote, anybody may quote.</param>
    internal static ArticleBonds Of(IReadOnlyList<GroupedArticle> articles, Outlets outlets, int most)
    {
        var all = articles.AsParallel().AsOrdered().Select(a => (a.Id, Keys: Quotations.Of(a.Text).Concat(Named(a, outlets)).DistinctBy(k => k.Key, StringComparer.Ordinal).ToList())).ToList();
        var common = all.SelectMany(a => a.Keys).Select(k => k.Key).Where(IsQuotation).GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Skip(most).Any()).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return new(all.Where(a => a.Keys.Count > 0).ToDictionary(a => a.Id, IReadOnlyDictionary<string, int> (a) => a.Keys.Where(k => !common.Contains(k.Key)).ToDictionary(k => k.Key, k => k.Quotation, StringComparer.Ordinal), StringComparer.Ordinal));
    }

    /// <summary>Whether a key is that of words that are quoted.</summary>
    internal static bool IsQuotation(string key) => key.StartsWith(Quotations.Key, StringComparison.Ordinal);

    /// <summary>Whether a key is that of an outlet.</summary>
    internal static bool IsOutlet(string key) => key.StartsWith(Outlet, StringComparison.Ordinal);

    static IEnumerable<(string Key, int Quotation)> Named(GroupedArticle article, Outlets outlets) =>
        outlets.NamedIn(article.Text).Concat(outlets.Of(article.Publisher) is { } own ? [own] : []).Select(o => (Outlet + o, 0));
}
