using MissingOffenders.Text;

namespace MissingOffenders.Web.Articles.Texts;

/// <summary>A very long text is shown a part at a time: no browser lays out a line of a million characters, or ten thousand lines, with ease.</summary>
static class TextParts
{
    /// <summary>UTF-16 code units in a part.</summary>
    public const int MostCharacters = 200_000;

    /// <summary>Lines in a part.</summary>
    public const int MostLines = 2_000;

    /// <summary>The parts of a text, one after the other, each cut behind a line or else a word where there is one in its second half. Together they are the text.</summary>
    public static IReadOnlyList<Span> Of(string text)
    {
        List<Span> parts = [];
        for (var start = 0; start < text.Length; start = parts[^1].End)
        {
            parts.Add(new(start, End(text, start)));
        }

        return parts;
    }

    /// <summary>Whether a text is no longer than one part.</summary>
    public static bool IsWhole(string text) => text.Length == 0 || End(text, 0) == text.Length;

    /// <summary>The stretch around a place: all of a text that is no longer than one part.</summary>
    public static Span Around(string text, int at)
    {
        if (IsWhole(text))
        {
            return new(0, text.Length);
        }

        var start = at;
        for (var lines = 0; start > 0 && at - start < MostCharacters / 2 && lines < MostLines / 2; start--)
        {
            lines += text[start - 1] == '\n' ? 1 : 0;
        }

        start += start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        return new(start, End(text, start));
    }

    static int End(string text, int start)
    {
        var limit = Math.Min(text.Length, start + MostCharacters);
        var lines = 0;
        for (var i = start; i < limit; i++)
        {
            if (text[i] == '\n' && ++lines == MostLines)
            {
                return i + 1;
            }
        }

        return limit == text.Length ? limit : Break(text, start + (MostCharacters / 2), limit);
    }

    static int Break(string text, int from, int limit)
    {
        var late = text.AsSpan(from, limit - from);
        var last = late.LastIndexOf('\n') is >= 0 and var line ? line : late.LastIndexOfAny(' ', '\t');
        return last >= 0 ? from + last + 1 : char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
    }
}
