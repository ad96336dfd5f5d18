using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Web.Cases;

/// <summary>What became of the figures when articles were read again.</summary>
sealed class RereadEventArgs : EventArgs
{
    /// <summary>Compares the figures before and after.</summary>
    public RereadEventArgs(FigureItems before, FigureItems after)
    {
        Before = before;
        New = after.Read.Count(i => before.Find(i.Id) is null);
        Gone = before.Read.Count(i => after.Find(i.Id) is null);
        Changed = after.Read.Count(i => before.Find(i.Id) is { } other && !IsSame(i, other));
    }

    /// <summary>The figures as they were.</summary>
    public FigureItems Before { get; }

    /// <summary>How many there are now that were not there.</summary>
    public int New { get; }

    /// <summary>How many read otherwise.</summary>
    public int Changed { get; }

    /// <summary>How many are not there any more.</summary>
    public int Gone { get; }

    static bool IsSame(FigureItem a, FigureItem b) => ReferenceEquals(a, b) || a == b with { CharStart = a.CharStart };
}
