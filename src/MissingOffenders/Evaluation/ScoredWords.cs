namespace MissingOffenders.Evaluation;

/// <summary>The words of a name, as the scorer compares them.</summary>
static class ScoredWords
{
    /// <summary>The runs of characters of <paramref name="text"/> that belong to words.</summary>
    public static HashSet<string> Of(string text, Func<char, bool> belongs)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && belongs(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(text[start..end]);
            }

            start = end + 1;
        }

        return words;
    }
}
