using MissingOffenders.Text;

namespace MissingOffenders.Documents.Lines;

/// <summary>The mark before an item of a list: a bullet, or a number with a full stop or a bracket.</summary>
static class ListMarker
{
    const int MostDigits = 2;

    public static bool Stands(string text, Span line) => LengthAt(text, line) > 0;

    /// <summary>Number of characters up to the item's own words; 0 where the line is no item.</summary>
    public static int LengthAt(string text, Span line)
    {
        var mark = Bullet(text, line);
        var end = line.Start + mark;
        while (mark > 0 && end < line.End && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end == line.End ? 0 : end - line.Start;
    }

    static int Bullet(string text, Span line) => text[line.Start] switch
    {
        '•' or '·' or '▪' or '◦' or '●' or '■' or '►' or '➤' or '‣' or '\uF0B7' => 1,
        '-' or '–' or '—' or '*' or '+' when IsSpace(text, line, 1) => 1,
        '(' or 'A' or 'Q' => Enumerated(text, line, 1),
        _ => Enumerated(text, line, 0),
    };

    /// <summary><c>1. </c>, <c>2) </c>, <c>(3) </c>, <c>(a) </c>, and the answers of a letter: <c>A2. </c>.</summary>
    static int Enumerated(string text, Span line, int opened)
    {
        var end = opened;
        while (end - opened < MostDigits && line.Start + end < line.End && char.IsAsciiDigit(text[line.Start + end]))
        {
            end++;
        }

        var bracket = text[line.Start] == '(';
        if (end == opened && bracket && line.Length > 1 && char.IsAsciiLetterLower(text[line.Start + end]))
        {
            end++;
        }

        return end > opened && line.Start + end < line.End && text[line.Start + end] is var c && (c == ')' || (c == '.' && !bracket)) && IsSpace(text, line, end + 1) ? end + 1 : 0;
    }

    static bool IsSpace(string text, Span line, int offset) => line.Start + offset < line.End && char.IsWhiteSpace(text[line.Start + offset]);
}
