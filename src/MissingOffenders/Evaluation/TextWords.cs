namespace MissingOffenders.Evaluation;

/// <summary>Cuts text into words, without the pipeline's tokenizer: a check must not share the errors of what it checks.</summary>
static class TextWords
{
    static readonly HashSet<string> NumberWords = new(
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty",
            "seventy", "eighty", "ninety", "hundred", "thousand", "dozen",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of <paramref name="text"/>; commas and points between digits belong to the number.</summary>
    public static List<TextWord> Of(string text)
    {
        var words = new List<TextWord>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInsideNumber(text, end)))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(new(text[start..end], new(start, end)));
            }

            start = Math.Max(end, start + 1);
        }

        return words;
    }

    /// <summary>Whether a word holds a number.</summary>
    public static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || NumberWords.Contains(word);

    static bool IsInsideNumber(string text, int at) =>
        text[at] is ',' or '.' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
