namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Words side by side in one column.</summary>
/// <param name="Words">The words from left to right, at least one.</param>
sealed record PrintedLine(IReadOnlyList<PrintedWord> Words)
{
    public string Text { get; } = string.Join(' ', Words.Select(w => w.Text));

    public double Left { get; } = Words.Min(w => w.Left);

    public double Right { get; } = Words.Max(w => w.Right);

    public double Baseline { get; } = Words.OrderByDescending(w => w.Text.Length).First().Baseline;

    /// <summary>Size of most of its characters.</summary>
    public double Size { get; } = Words.GroupBy(w => Math.Round(w.Size, 1)).MaxBy(g => g.Sum(w => w.Text.Length))!.Key;

    public bool IsBold { get; } = Words.All(w => w.IsBold || !w.Text.Any(char.IsLetterOrDigit));
}
