using MissingOffenders.Cases.Selection;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Queues;

namespace MissingOffenders.Web.Figures;

/// <summary>The figures that one tab goes through.</summary>
/// <param name="source">The case.</param>
sealed class FigureQueue(ReviewCase source) : ReviewQueue
{
    /// <summary>What it was filtered by.</summary>
    public FigureFilter Filter { get; private set; } = FigureFilter.None;

    /// <summary>The figure under review, or null.</summary>
    public FigureItem? Current => CurrentId is { } id ? source.Item(id) : null;

    /// <summary>The figures of its page of the list.</summary>
    public IReadOnlyList<FigureItem> Shown => source.ItemsOf(ShownIds);

    /// <summary>Finds what passes a filter and begins at a figure, or else at the first that nobody has decided on.</summary>
    public void Load(FigureFilter filter, string? id)
    {
        Filter = filter;
        Begin(filter.Apply(source.Items).Select(i => i.Id), id);
    }

    /// <summary>
    /// Articles were read again: figures that pass now come in, those that are gone go out. What was in stays in, and the figure under
    /// review stays under review. Where it is gone, one that stands in the same words takes its place, else the next one.
    /// </summary>
    /// <param name="items">The figures before.</param>
    public void Refresh(FigureItems items)
    {
        var before = Ids;
        var found = Filter.Apply(source.Items, before.ToHashSet(StringComparer.Ordinal));
        var present = found.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var same = CurrentId is { } id && !present.Contains(id) && items.Find(id) is { } was ? found.FirstOrDefault(i => IsSamePlace(i, was)) : null;
        var next = IsDone ? null : same?.Id ?? before.Skip(Index).Concat(before.Take(Math.Max(Index, 0)).Reverse()).FirstOrDefault(present.Contains);
        Begin(found.Select(i => i.Id), next ?? (!IsDone && found is [var first, ..] ? first.Id : null));
    }

    /// <inheritdoc/>
    protected override string? FirstOpen(IEnumerable<string> ids) => source.FirstOpen(ids);

    static bool IsSamePlace(FigureItem a, FigureItem b) => (a.ArticleId, a.Quote, a.Value) == (b.ArticleId, b.Quote, b.Value);
}
