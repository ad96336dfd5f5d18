using MissingOffenders.Selection;
using MissingOffenders.Web.Cases;

namespace MissingOffenders.Web.Queues;

/// <summary>
/// The records that one tab goes through. What passes the filter is found once: a record that is decided stays where it is, so that
/// nothing jumps under the reviewer's hands and the number of records does not change.
/// </summary>
/// <param name="source">The case.</param>
sealed class ReviewQueue(ReviewCase source)
{
    /// <summary>Records on a page of the list.</summary>
    public const int PageSize = 50;

    List<string> ids = [];
    int index = -1;

    /// <summary>What it was filtered by.</summary>
    public FigureFilter Filter { get; private set; } = FigureFilter.None;

    /// <summary>Number of records.</summary>
    public int Count => ids.Count;

    /// <summary>All records, in order.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>Place of the record under review, from 0; -1 where there is none.</summary>
    public int Index => index;

    /// <summary>The record under review, or null.</summary>
    public FigureItem? Current => index < 0 ? null : source.Item(ids[index]);

    /// <summary>Page of the list on which it stands, from 0.</summary>
    public int Page => Math.Max(index, 0) / PageSize;

    /// <summary>Number of pages.</summary>
    public int Pages => (ids.Count + PageSize - 1) / PageSize;

    /// <summary>The records of that page.</summary>
    public IReadOnlyList<FigureItem> Shown => source.ItemsOf(ids.Skip(Page * PageSize).Take(PageSize));

    /// <summary>Finds what passes a filter and begins at a record, or else at the first that nobody has decided on.</summary>
    public void Load(FigureFilter filter, string? id)
    {
        Filter = filter;
        ids = [.. filter.Apply(source.Items).Select(i => i.Id)];
        index = ids.Count == 0 ? -1 : id is not null && ids.IndexOf(id) is >= 0 and var at ? at : Math.Max(NextOpen(0, ids.Count), 0);
    }

    /// <summary>
    /// Articles were read again: figures that pass now come in, those that are gone go out. What was in stays in, and the record under
    /// review stays under review. Where it is gone, one that stands in the same words takes its place, else the next one.
    /// </summary>
    /// <param name="items">The figures before.</param>
    public void Refresh(FigureItems items)
    {
        var (before, at) = (ids, index);
        var found = Filter.Apply(source.Items, before.ToHashSet(StringComparer.Ordinal));
        ids = [.. found.Select(i => i.Id)];
        var present = ids.ToHashSet(StringComparer.Ordinal);
        var next = at >= 0 && !present.Contains(before[at]) && items.Find(before[at]) is { } was && found.FirstOrDefault(i => IsSamePlace(i, was)) is { } same ? same.Id
            : before.Skip(at).Concat(before.Take(Math.Max(at, 0)).Reverse()).FirstOrDefault(present.Contains);
        index = next is null ? Math.Min(0, ids.Count - 1) : ids.IndexOf(next);
    }

    /// <summary>Goes so many records on or back; stops at the ends.</summary>
    public void Move(int by) => index = ids.Count == 0 ? -1 : Math.Clamp(index + by, 0, ids.Count - 1);

    /// <summary>Goes to the next record that nobody has decided on, beginning again at the top; one on where all are decided.</summary>
    public void Next()
    {
        var next = NextOpen(index + 1, ids.Count);
        next = next < 0 ? NextOpen(0, index) : next;
        if (next < 0)
        {
            Move(1);
        }
        else
        {
            index = next;
        }
    }

    /// <summary>Goes to a record, if the queue holds it.</summary>
    public bool Select(string id)
    {
        var at = ids.IndexOf(id);
        index = at < 0 ? index : at;
        return at >= 0;
    }

    /// <summary>Takes in records that have just come about, behind the one under review.</summary>
    public void Insert(IEnumerable<string> added) => ids.InsertRange(index + 1, added.Where(id => !ids.Contains(id)).ToList());

    static bool IsSamePlace(FigureItem a, FigureItem b) => (a.ArticleId, a.Quote, a.Value) == (b.ArticleId, b.Quote, b.Value);

    int NextOpen(int from, int to) => source.FirstOpen(ids, from, to);
}
