namespace MissingOffenders.Web.Queues;

/// <summary>Records in order and the one among them at which somebody stands.</summary>
sealed class Walk
{
    /// <summary>Records on a page of the list.</summary>
    public const int PageSize = 50;

    readonly Dictionary<string, int> places;

    Walk(IReadOnlyList<string> ids, Dictionary<string, int> places) => (Ids, this.places) = (ids, places);

    /// <summary>All records.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Place of the record under review, from 0; -1 where there is none.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>The record under review, or null.</summary>
    public string? Current => Index < 0 ? null : Ids[Index];

    /// <summary>Page of the list on which it stands, from 0.</summary>
    public int Page => Math.Max(Index, 0) / PageSize;

    /// <summary>Number of pages.</summary>
    public int Pages => (Ids.Count + PageSize - 1) / PageSize;

    /// <summary>The records of that page.</summary>
    public IEnumerable<string> Shown => Ids.Skip(Page * PageSize).Take(PageSize);

    /// <summary>Begins at a record, or else at the first that is open, or else at the first.</summary>
    public static Walk Of(IReadOnlyList<string> ids, string? at, Func<string, bool> isOpen)
    {
        Walk walk = new(ids, ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal));
        if (at is null || !walk.Select(at))
        {
            walk.Index = ids.Count == 0 ? -1 : Math.Max(walk.FirstOpen(0, ids.Count, isOpen), 0);
        }

        return walk;
    }

    /// <summary>Goes so many records on or back; stops at the ends.</summary>
    public void Move(int by) => Index = Ids.Count == 0 ? -1 : Math.Clamp(Index + by, 0, Ids.Count - 1);

    /// <summary>Goes to the first record of the page so many pages on or back.</summary>
    public void Turn(int pages) => Move((pages * PageSize) - (Index % PageSize));

    /// <summary>Goes to a record, if it is among them.</summary>
    public bool Select(string id)
    {
        if (!places.TryGetValue(id, out var at))
        {
            return false;
        }

        Index = at;
        return true;
    }

    /// <summary>Goes to the next record that is open, beginning again at the top; one on where none is.</summary>
    public void Next(Func<string, bool> isOpen)
    {
        var next = FirstOpen(Index + 1, Ids.Count, isOpen);
        next = next < 0 ? FirstOpen(0, Index, isOpen) : next;
        if (next < 0)
        {
            Move(1);
        }
        else
        {
            Index = next;
        }
    }

    int FirstOpen(int from, int to, Func<string, bool> isOpen)
    {
        for (var i = from; i < to; i++)
        {
            if (isOpen(Ids[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
