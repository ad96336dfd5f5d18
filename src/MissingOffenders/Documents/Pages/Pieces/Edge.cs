namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>Where one inline element ends and the next begins, without white space between.</summary>
static class Edge
{
    /// <summary>Whether the two characters belong to different words: digits against digits, the end of a word against a capital.</summary>
    public static bool Parts(char before, char after) =>
        (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) || (char.IsLower(before) && char.IsUpper(after));
}
