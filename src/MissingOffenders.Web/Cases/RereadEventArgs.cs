using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Web.Cases;

/// <summary>What became of the figures when articles were read again.</summary>
sealed class RereadEventArgs : EventArgs
{
    /// <summary>Compares the figures before and after.</summary>
    public RereadEventArgs(FigureItems before, FigureItems after) => (Before, After) = (before, after);

    /// <summary>The figures as they were.</summary>
    public FigureItems Before { get; }

    /// <summary>The figures as they are now.</summary>
    public FigureItems After { get; }

    /// <summary>How many there are now that were not there.</summary>
    public int New => After.Read.Count(i => Before.Find(i.Id) is null);

    /// <summary>How many read otherwise.</summary>
    public int Changed => After.Read.Count(i => Before.Find(i.Id) is { } other && !IsSame(i, other));

    /// <summary>How many are not there any more.</summary>
    public int Gone => Before.Read.Count(i => After.Find(i.Id) is null);

    /// <summary>This and what came before it as one: articles come in by waves, and nobody wants to add them up.</summary>
    public RereadEventArgs Since(RereadEventArgs? earlier) => earlier is null ? this : new(earlier.Before, After);

    static bool IsSame(FigureItem a, FigureItem b) => ReferenceEquals(a, b) || a == b with { CharStart = a.CharStart };
}
