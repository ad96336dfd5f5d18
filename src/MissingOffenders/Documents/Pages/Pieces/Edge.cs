namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>Where one inline element ends and the next begins, or a space of no width stands, without white space between.</summary>
static class Edge
{
    /// <summary>Whether the two characters belong to different words: digits against digits, the end of a word against a capital.</summary>
    /// <param name="before">The last character of the first.</param>
    /// <param name="after">The first of the second.</param>
    /// <param name="joinsDigits">Whether digits on both sides are one number, as where an editor set "12" bold in two goes.</param>
    public static bool Parts(char before, char after, bool joinsDigits) =>
        (!joinsDigits && char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) || (char.IsLower(before) && char.IsUpper(after));
}
