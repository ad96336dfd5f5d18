namespace MissingOffenders.Text;

/// <summary>A word, a number or a mark of punctuation. Quotation marks and superscripts are no tokens.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Norm">Its lower-case form in composed Unicode (NFC) with a straight apostrophe, a plain hyphen and without soft hyphens; of a number its plain digits, thousands parted by commas.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Capitalised">Whether it begins with an upper-case letter.</param>
/// <param name="SpaceBefore">Whether white space or a quotation mark stands before it.</param>
public readonly record struct Token(Span Span, string Norm, TokenKind Kind, bool Capitalised, bool SpaceBefore)
{
    /// <summary>Whether an apostrophe stands right before it, as in <c>'13</c>.</summary>
    public bool AfterApostrophe { get; init; }
}
