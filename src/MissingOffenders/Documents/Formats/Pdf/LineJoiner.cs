using System.Text;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Joins lines, and undoes hyphens that only the end of a line put into a word.</summary>
/// <param name="known">Words of the document that stand inside a line, lower case.</param>
sealed class LineJoiner(IReadOnlySet<string> known)
{
    const int LeastPart = 2;

    /// <summary>First parts of words that keep their hyphen.</summary>
    static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase) { "self", "ex", "non", "well", "half", "all", "long", "short", "high", "low", "anti", "pro", "vice", "mid", "so", "multi", "cross", "pre", "post" };

    /// <summary>The words of the lines of a document.</summary>
    public static LineJoiner Of(IEnumerable<PrintedLine> lines) =>
        new(lines.SelectMany(l => l.Words).Select(w => Bare(w.Text).ToLowerInvariant()).Where(w => w.Length > 1 && !w.EndsWith('-')).ToHashSet(StringComparer.Ordinal));

    public string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length == 0)
            {
                text.Append(line);
                continue;
            }

            Append(text, line);
        }

        return text.Replace("\u00AD", "").ToString();
    }

    void Append(StringBuilder text, string line)
    {
        var end = text[^1];
        if (end == '\u00AD' || (IsHyphen(end) && text.Length > 1 && BreaksWord(LastWord(text), line)))
        {
            text.Length--;
        }
        else if (!(IsHyphen(end) && text.Length > 1 && char.IsLetterOrDigit(text[^2]) && char.IsLetterOrDigit(line[0])) && !IsRange(text, line))
        {
            text.Append(' ');
        }

        text.Append(line);
    }

    static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    // 2013– / 14
    static bool IsRange(StringBuilder text, string line) => text[^1] is '–' or '/' && text.Length > 1 && char.IsAsciiDigit(text[^2]) && char.IsAsciiDigit(line[0]);

    bool BreaksWord(string last, string line)
    {
        var head = Bare(last)[..^1];
        var tail = Bare(line.Split(' ', 2)[0]);
        if (head.Length == 0 || tail.Length < LeastPart || !head.All(c => char.IsLetter(c) || c is '\'' or '’') || !char.IsLower(tail[0]))
        {
            return false;
        }

        var (h, t) = (head.ToLowerInvariant(), tail.ToLowerInvariant());
        return known.Contains(h + t) || !(known.Contains($"{h}-{t}") || Prefixes.Contains(h) || (known.Contains(h) && known.Contains(t) && h.Length > LeastPart));
    }

    static string LastWord(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, text.Length - start).Replace('\u2010', '-').Replace('\u2011', '-');
    }

    static string Bare(string word) => word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '‘', '’', '\'');
}
