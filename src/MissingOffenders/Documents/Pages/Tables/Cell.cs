using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Tables;

/// <summary>A place in a table.</summary>
/// <param name="Element">What stands there; null where nothing does.</param>
/// <param name="IsFirst">Whether it is the place at which the element begins: it may reach over several rows and columns.</param>
readonly record struct Cell(IElement? Element, bool IsFirst)
{
    public static Cell Empty => new(null, IsFirst: false);

    /// <summary>The words, as the page's markup has them.</summary>
    public string Words => Element?.TextContent.Trim() ?? "";

    public bool HasLetters => Words.Any(char.IsLetter);

    public bool IsNumeric => Words is var words && words.Any(char.IsDigit) && !words.Any(char.IsLetter);
}
