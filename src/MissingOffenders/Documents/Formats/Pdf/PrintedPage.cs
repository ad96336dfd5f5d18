namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>What is printed on a page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Height">In points.</param>
/// <param name="Words">Words that run in the direction of most of the page.</param>
/// <param name="Turned">Words that run in other directions.</param>
/// <param name="Pictures">Left and right of each picture, and its lower edge.</param>
sealed record PrintedPage(int Number, double Height, IReadOnlyList<PrintedWord> Words, IReadOnlyList<IReadOnlyList<PrintedWord>> Turned, IReadOnlyList<(Interval Across, double Bottom)> Pictures)
{
    /// <summary>Lines at the top and the bottom that belong to the sheet and not to the text.</summary>
    public IReadOnlyList<PrintedLine> Furniture { get; init; } = [];

    /// <summary>Lines that are drawn on it.</summary>
    public Rulings Rulings { get; init; } = Rulings.None;

    /// <summary>Whether <paramref name="line"/> stands in the upper half.</summary>
    public bool IsUpper(PrintedLine line) => line.Baseline > Height / 2;
}
