using System.Buffers;
using System.Globalization;
using System.Text;

namespace MissingOffenders.Text;

/// <summary>
/// Shows the characters of a text that show nothing but do something: those that command a terminal, and those that turn the
/// order of letters round. Each is written as the escape that JSON has for it, <c>\u001B</c>.
/// </summary>
/// <remarks>For what people read. Articles, offsets and the case keep the characters.</remarks>
public static class VisibleMarks
{
    const char FirstOfTag = '\uDB40';

    /// <summary>Control characters but tab and line ends, marks of direction, separators of lines, marks of annotations.</summary>
    static readonly SearchValues<char> Marks = SearchValues.Create(
        [.. Between('\0', '\u0008'), .. Between('\u000B', '\u001F'), .. Between('\u007F', '\u009F'), '\u061C', '\u200E', '\u200F', .. Between('\u2028', '\u202E'), .. Between('\u2066', '\u2069'), .. Between('\uFFF9', '\uFFFB'), FirstOfTag]);

    /// <summary>The text with its marks shown; the same string where it has none.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAny(Marks);
        return first < 0 ? text : Shown(text, first);
    }

    /// <summary>The text whose marks were shown.</summary>
    internal static string Restored(string shown)
    {
        StringBuilder? text = null;
        var copied = 0;
        for (var at = shown.IndexOf("\\u", StringComparison.Ordinal); at >= 0; at = shown.IndexOf("\\u", at + 1, StringComparison.Ordinal))
        {
            if (at + 6 <= shown.Length && ushort.TryParse(shown.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && (Marks.Contains((char)code) || code is >= 0xDC00 and <= 0xDC7F))
            {
                text = (text ?? new()).Append(shown, copied, at - copied).Append((char)code);
                copied = at + 6;
            }
        }

        return text is null ? shown : text.Append(shown, copied, shown.Length - copied).ToString();
    }

    static string Shown(string text, int first)
    {
        StringBuilder shown = new(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (c == FirstOfTag && i + 1 < text.Length && text[i + 1] is >= '\uDC00' and <= '\uDC7F')
            {
                Escape(shown, c);
                Escape(shown, text[++i]);
            }
            else if (c == FirstOfTag || (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') || !Marks.Contains(c))
            {
                shown.Append(c);
            }
            else
            {
                Escape(shown, c);
            }
        }

        return shown.ToString();
    }

    static void Escape(StringBuilder shown, char c) => shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");

    static IEnumerable<char> Between(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
