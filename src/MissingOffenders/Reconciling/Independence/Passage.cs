namespace MissingOffenders.Reconciling.Independence;

/// <summary>Cuts a passage out of a text, to be shown.</summary>
static class Passage
{
    const int Shown = 14;

    /// <summary>The words from <paramref name="start"/> on, as printed, a long passage cut in the middle.</summary>
    public static string Of(string text, int start, int words)
    {
        if (words <= 2 * Shown)
        {
            return Cut(text, start, words);
        }

        return $"{Cut(text, start, Shown)} [...] {Cut(text, start + words - Shown, Shown)}";
    }

    static string Cut(string text, int start, int words)
    {
        var reader = new WordReader(text);
        var from = 0;
        for (var i = 0; i < start + words && reader.Read(); i++)
        {
            from = i == start ? reader.Span.Start : from;
        }

        return string.Join(' ', text[from..reader.Span.End].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }
}
