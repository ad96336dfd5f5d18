namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Tells whether a sentence is over at the end of a line.</summary>
static class EndOfSentence
{
    public static bool Stands(string text)
    {
        var end = text.AsSpan().TrimEnd("”’\"')]»⁰¹²³⁴⁵⁶⁷⁸⁹*");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or ':' or '…';
    }
}
