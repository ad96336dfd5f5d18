namespace MissingOffenders.Web.Conflicts.Stories;

/// <summary>Cuts a sentence around the words that state a figure, and a text around a sentence.</summary>
static class Passage
{
    const string Break = "\n\n";

    /// <summary>A sentence before, in and after some words of it; all of it before where they do not stand in it.</summary>
    public static (string Before, string Words, string After) Around(string sentence, string words)
    {
        var at = words.Length == 0 ? -1 : sentence.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? (sentence, "", "") : (sentence[..at], words, sentence[(at + words.Length)..]);
    }

    /// <summary>The paragraph of a text in which a sentence stands; null where it does not.</summary>
    public static string? Paragraph(string text, string sentence)
    {
        var at = sentence.Length == 0 ? -1 : text.IndexOf(sentence, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var (start, end) = (text.LastIndexOf(Break, at, StringComparison.Ordinal), text.IndexOf(Break, at, StringComparison.Ordinal));
        return text[(start < 0 ? 0 : start + Break.Length)..(end < 0 ? text.Length : end)];
    }
}
