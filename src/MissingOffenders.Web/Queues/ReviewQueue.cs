using MissingOffenders.Cases.Decisions;
using MissingOffenders.Selection;

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

    readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
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
    public IReadOnlyList<FigureItem> Shown => [.. ids.Skip(Page * PageSize).Take(PageSize).Select(source.Item).OfType<FigureItem>()];

    /// <summary>Finds what passes a filter and begins at a record, or else at the first that nobody has decided on.</summary>
    public void Load(FigureFilter filter, string? id)
    {
        Filter = filter;
        ids = [.. filter.Apply(source.Items).Select(i => i.Id)];
        Number();
        index = ids.Count == 0 ? -1 : id is not null && places.TryGetValue(id, out var at) ? at : Math.Max(NextOpen(0, ids.Count), 0);
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
        if (!places.TryGetValue(id, out var at))
        {
            return false;
        }

        index = at;
        return true;
    }

    /// <summary>Takes in records that have just come about, behind the one under review.</summary>
    public void Insert(IEnumerable<string> added)
    {
        ids.InsertRange(index + 1, added.Where(id => !places.ContainsKey(id)));
        Number();
    }

    void Number()
    {
        places.Clear();
        for (var i = 0; i < ids.Count; i++)
        {
            places[ids[i]] = i;
        }
    }

    int NextOpen(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (source.Item(ids[i]) is { Status: ReviewStatus.Open or ReviewStatus.Recheck })
            {
                return i;
            }
        }

        return -1;
    }
}
