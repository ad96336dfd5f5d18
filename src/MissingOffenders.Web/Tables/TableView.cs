using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Web.Addresses;

namespace MissingOffenders.Web.Tables;

/// <summary>Which figures the table shows, with which columns, in which order. It stands in the address.</summary>
/// <param name="Chosen">What is chosen.</param>
sealed record TableView(Choices Chosen)
{
    /// <summary>Name of a column in the address.</summary>
    public const string ColumnName = "column";

    const string OrderName = "order";

    /// <summary>Before the name of an order that is turned round.</summary>
    const char Down = '-';

    static readonly string[] First = ["value", "measure", "force", "area", "as_of", "published", "publisher", "quote_exact", "review_status", "confidence"];

    static readonly Dictionary<string, Func<FigureItem, object?>> Keys = new(StringComparer.Ordinal)
    {
        ["value"] = i => i.Value,
        ["measure"] = i => i.Measure,
        ["force"] = i => i.Force,
        ["area"] = i => i.Area,
        ["published"] = i => i.Published,
        ["publisher"] = i => i.Outlet,
        ["breakdown"] = i => i.Breakdown,
        ["quote_exact"] = i => i.Quote,
        ["review_status"] = i => i.Status,
        ["confidence"] = i => i.Confidence,
        ["article_path"] = i => i.ArticlePath,
        ["rule_id"] = i => i.Rule,
    };

    static readonly string[] Names = [.. FigureFacet.All.Select(f => f.Name), FigureFilter.SearchName, ColumnName, OrderName, PageNumber.Name];

    /// <summary>The columns, in the order of <c>figures.csv</c> where others are chosen than those that are shown first.</summary>
    public IReadOnlyList<Column<ReviewedFigure>> Columns { get; } =
        Chosen.AllOf(ColumnName) is { Count: > 0 } names
            ? [.. FigureColumns.All.Where(c => names.Contains(c.Name, StringComparer.Ordinal))]
            : [.. First.Select(n => FigureColumns.All.First(c => c.Name == n))];

    /// <summary>Which figures.</summary>
    public FigureFilter Filter => FigureFilter.Parse(Chosen.ToString());

    /// <summary>Page of the table, from 1.</summary>
    public int Page => PageNumber.Of(Chosen[PageNumber.Name]);

    /// <summary>The view that the query of an address holds.</summary>
    public static TableView Parse(string query) => new(Choices.Parse(query, Names));

    /// <summary>The figures that it shows on all its pages, in order.</summary>
    public IReadOnlyList<FigureItem> Apply(IEnumerable<FigureItem> items)
    {
        var passing = Filter.Apply(items);
        var (name, down) = Chosen[OrderName] is [Down, .. var turned] ? (turned, true) : (Chosen[OrderName] ?? "", false);
        return !Keys.TryGetValue(name, out var key) ? passing
            : down ? [.. passing.OrderByDescending(key, Order)] : [.. passing.OrderBy(key, Order)];
    }

    /// <summary>Address of the same in the order of a column, the other way round where it stands in it; null where there is none.</summary>
    public string? Sorted(string column) =>
        Keys.ContainsKey(column) ? Chosen.With(PageNumber.Name, null).With(OrderName, Chosen[OrderName] == column ? Down + column : column).Address(TablePage.Path) : null;

    /// <summary>How it is sorted by a column, for programs that read it aloud; null where it is not.</summary>
    public string? SortOf(string column) => Chosen[OrderName] == column ? "ascending" : Chosen[OrderName] == Down + column ? "descending" : null;

    static readonly IComparer<object?> Order = Comparer<object?>.Create((a, b) => (a, b) switch
    {
        (string x, string y) => string.CompareOrdinal(x, y),
        _ => Comparer<object?>.Default.Compare(a, b),
    });
}
