namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>A part of a page in reading order: lines of one column, or rows of one table.</summary>
abstract record PagePart
{
    /// <summary>Lines of one column, from the top.</summary>
    public sealed record Column(IReadOnlyList<PrintedLine> Lines) : PagePart;

    /// <summary>Rows of a table.</summary>
    /// <param name="Rows">The cells of each row; an empty cell is an empty string.</param>
    public sealed record Table(IReadOnlyList<IReadOnlyList<string>> Rows) : PagePart;
}
