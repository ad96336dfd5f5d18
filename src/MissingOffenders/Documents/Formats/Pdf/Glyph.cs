namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>A printed character. The page is turned so that its line runs from left to right.</summary>
/// <param name="Text">The character, or several where one shape stands for them.</param>
/// <param name="Left">Where it begins, in points.</param>
/// <param name="Right">Where the next one would begin.</param>
/// <param name="Baseline">Height of its line above the bottom of the page.</param>
/// <param name="Size">Size of type in points.</param>
/// <param name="IsBold">Whether it is bold.</param>
readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
