using MissingOffenders.Cases;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Web.Addresses;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Articles;

/// <summary>The articles of a case as their page lists them.</summary>
/// <param name="Shown">Those of one page.</param>
/// <param name="Count">How many pass.</param>
/// <param name="Statuses">All statuses with how many articles have them, most frequent first.</param>
sealed record ArticleRows(IReadOnlyList<ArticleRows.Row> Shown, int Count, IReadOnlyList<(string Status, int Count)> Statuses)
{
    /// <summary>Articles on a page.</summary>
    public const int PageSize = 50;

    public const string Status = "status";
    public const string Search = "q";
    public const string Sort = "sort";

    /// <summary>Before the name of an order that is turned round.</summary>
    const char Down = '-';

    /// <summary>Nothing yet.</summary>
    public static ArticleRows Empty { get; } = new([], 0, []);

    /// <summary>What can be chosen in the address.</summary>
    public static IReadOnlyList<string> Names { get; } = [Status, Search, Sort, PageNumber.Name];

    /// <summary>Takes a page of them.</summary>
    public static ArticleRows Of(ReviewCase source, Choices chosen)
    {
        var figures = source.Items.ToLookup(i => i.ArticleId, StringComparer.Ordinal);
        List<ArticleRow> all = [.. source.Articles];
        var passing = all.Where(a => Passes(a, chosen)).Select(a => new Row(a, figures[a.ArticleId].Count(), figures[a.ArticleId].Count(i => i.IsSettled)));
        List<Row> sorted = [.. Sorted(passing, chosen[Sort] ?? "")];
        return new(
            [.. sorted.Skip(PageSize * (PageNumber.Of(chosen[PageNumber.Name]) - 1)).Take(PageSize)],
            sorted.Count,
            [.. all.CountBy(a => a.Status, StringComparer.Ordinal).OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value))]);
    }

    /// <summary>The order to ask for with a click on the head of a column: the other way round if the table stands in its order.</summary>
    public static string Next(string column, string? now) => now == column ? Down + column : column;

    static bool Passes(ArticleRow article, Choices chosen) =>
        (chosen[Status] is not { } status || article.Status == status)
        && (chosen[Search] is not { } words || new[] { article.Title, article.ArticlePath, article.Publisher, article.StatusReason }.Any(t => t?.Contains(words, StringComparison.OrdinalIgnoreCase) == true));

    static IEnumerable<Row> Sorted(IEnumerable<Row> rows, string order)
    {
        var (name, down) = order.StartsWith(Down) ? (order[1..], true) : (order, false);
        return name switch
        {
            "title" => By(r => r.Article.Title ?? r.Article.ArticlePath, StringComparer.OrdinalIgnoreCase),
            "outlet" => By(r => r.Article.Publisher, StringComparer.OrdinalIgnoreCase),
            "published" => By(r => r.Article.Published, StringComparer.Ordinal),
            "characters" => By(r => r.Article.Characters ?? 0, Comparer<long>.Default),
            "figures" => By(r => r.Figures, Comparer<int>.Default),
            "decided" => By(r => r.Settled, Comparer<int>.Default),
            "status" => By(r => r.Article.Status, StringComparer.Ordinal),
            _ => down ? rows.Reverse() : rows,
        };

        IEnumerable<Row> By<TKey>(Func<Row, TKey> key, IComparer<TKey> comparer) => down ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);
    }

    /// <summary>An article and its figures.</summary>
    /// <param name="Article">The article.</param>
    /// <param name="Figures">How many figures it has by now.</param>
    /// <param name="Settled">How many of them need not be looked at again.</param>
    internal sealed record Row(ArticleRow Article, int Figures, int Settled);
}
