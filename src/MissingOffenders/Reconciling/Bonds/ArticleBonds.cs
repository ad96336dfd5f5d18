using MissingOffenders.Reconciling.Independence;

namespace MissingOffenders.Reconciling.Bonds;

/// <summary>What ties articles beside common text: whole sentences that both quote, an outlet that one names and the other is, or that both name.</summary>
public sealed class ArticleBonds
{
    readonly Dictionary<string, IReadOnlyList<string>> keys;

    ArticleBonds(Dictionary<string, IReadOnlyList<string>> keys) => this.keys = keys;

    /// <summary>No article is tied to any.</summary>
    public static ArticleBonds None { get; } = new(new(StringComparer.Ordinal));

    /// <summary>Two articles that have one of these in common are tied.</summary>
    public IReadOnlyList<string> Of(string articleId) => keys.GetValueOrDefault(articleId, []);

    /// <summary>Reads them from texts.</summary>
    internal static ArticleBonds Of(IReadOnlyList<GroupedArticle> articles, Outlets outlets) => new(articles
        .AsParallel().AsOrdered()
        .Select(a => (a.Id, Keys: (IReadOnlyList<string>)[.. Quotations.Of(a.Text).Concat(Named(a, outlets)).Distinct(StringComparer.Ordinal)]))
        .Where(a => a.Keys.Count > 0)
        .ToDictionary(a => a.Id, a => a.Keys, StringComparer.Ordinal));

    /// <summary>Whether a key is that of words that are quoted.</summary>
    internal static bool IsQuotation(string key) => key.StartsWith(Quotations.Key, StringComparison.Ordinal);

    static IEnumerable<string> Named(GroupedArticle article, Outlets outlets) =>
        outlets.NamedIn(article.Text).Concat(outlets.Of(article.Publisher) is { } own ? [own] : []).Select(o => "outlet " + o);
}
