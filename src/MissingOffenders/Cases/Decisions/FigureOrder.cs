namespace MissingOffenders.Cases.Decisions;

/// <summary>The order in which figures stand in exports and queues: by article, then by place.</summary>
static class FigureOrder
{
    public static IComparer<FigureRow> ByPlace { get; } = Comparer<FigureRow>.Create((a, b) =>
        string.CompareOrdinal(a.ArticlePath, b.ArticlePath) is not 0 and var path ? path
        : a.CharStart != b.CharStart ? a.CharStart.CompareTo(b.CharStart)
        : a.CharEnd != b.CharEnd ? a.CharEnd.CompareTo(b.CharEnd)
        : string.CompareOrdinal(a.FigureId, b.FigureId));
}
