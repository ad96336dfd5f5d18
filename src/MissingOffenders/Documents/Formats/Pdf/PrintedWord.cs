namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Characters that stand together on a line.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Left">Where the word begins, in points.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">Height of its line above the bottom of the page.</param>
/// <param name="Size">Size of type in points.</param>
/// <param name="IsBold">Whether it is bold.</param>
sealed record PrintedWord(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    /// <summary>Height of small letters without ascenders: lines that are set tight do not touch.</summary>
    public double Top => Baseline + (Size / 2);

    public double Middle => (Left + Right) / 2;

    /// <summary>The two as one, without a space.</summary>
    public PrintedWord Join(PrintedWord next) => this with { Text = Text + next.Text, Left = Math.Min(Left, next.Left), Right = Math.Max(Right, next.Right) };
}
