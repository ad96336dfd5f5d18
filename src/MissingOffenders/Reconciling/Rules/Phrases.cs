namespace MissingOffenders.Reconciling.Rules;

/// <summary>Finds phrases in sentences, as whole words.</summary>
static class Phrases
{
    /// <summary>Whether a text holds a phrase, whatever its case.</summary>
    public static bool Contains(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
