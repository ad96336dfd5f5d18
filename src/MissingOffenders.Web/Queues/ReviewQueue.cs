namespace MissingOffenders.Web.Queues;

/// <summary>
/// The records that one tab goes through, in order, and the one among them that is under review. What passes the filter is found once: a
/// record that is decided stays where it is, so that nothing jumps under the reviewer's hands and the number of records does not change.
/// </summary>
abstract class ReviewQueue
{
    /// <summary>Records on a page of the list.</summary>
    const int PageSize = 50;

    List<string> ids = [];

    /// <summary>Identifiers of all records, in order.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>Number of records.</summary>
    public int Count => ids.Count;

    /// <summary>Place of the record under review, from 0; -1 where there is none.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>Whether the reviewer has gone past the last record, with none left that is open.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Identifier of the record under review, or null.</summary>
    public string? CurrentId => Index < 0 || IsDone ? null : ids[Index];

    /// <summary>Page of the list on which it stands, from 0.</summary>
    public int Page => Math.Max(Index, 0) / PageSize;

    /// <summary>Number of pages.</summary>
    public int Pages => (Count + PageSize - 1) / PageSize;

    /// <summary>Identifiers of the records of that page.</summary>
    protected IEnumerable<string> ShownIds => ids.Skip(Page * PageSize).Take(PageSize);

    /// <summary>Goes so many records on or back; stops at the ends. The way back from behind the last one leads to it.</summary>
    public void Move(int by)
    {
        Index = Count == 0 ? -1 : Math.Clamp(Index + (IsDone && by < 0 ? 0 : by), 0, Count - 1);
        IsDone &= by > 0;
    }

    /// <summary>Goes to the first record of the page so many pages on or back.</summary>
    public void Turn(int pages) => Move((pages * PageSize) - (Index % PageSize));

    /// <summary>Goes to the next record that is open, beginning again at the top; one on where none is, and past the last one where that was decided just now, or it is the last.</summary>
    /// <param name="wasOpen">Whether the record under review waited for the decision.</param>
    public void Next(bool wasOpen)
    {
        if (FirstOpen(ids.Skip(Index + 1).Concat(ids.Take(Math.Max(Index, 0)))) is not { } open || !Select(open))
        {
            IsDone = wasOpen || Index == Count - 1;
            if (!IsDone)
            {
                Move(1);
            }
        }
    }

    /// <summary>Goes to a record, if it is among them.</summary>
    public bool Select(string id)
    {
        var at = ids.IndexOf(id);
        (Index, IsDone) = at < 0 ? (Index, IsDone) : (at, false);
        return at >= 0;
    }

    /// <summary>Takes in records that have just come about, behind the one under review.</summary>
    public void Insert(IEnumerable<string> added) => ids.InsertRange(Index + 1, [.. added.Except(ids, StringComparer.Ordinal)]);

    /// <summary>Takes other records and begins at one of them, or else at the first that is open, or else at the first.</summary>
    protected void Begin(IEnumerable<string> found, string? id)
    {
        ids = [.. found];
        IsDone = false;
        Index = Math.Min(0, ids.Count - 1);
        if ((id is null || !Select(id)) && FirstOpen(ids) is { } open)
        {
            Select(open);
        }
    }

    /// <summary>The first of these that waits for a decision, or null.</summary>
    protected abstract string? FirstOpen(IEnumerable<string> ids);
}
