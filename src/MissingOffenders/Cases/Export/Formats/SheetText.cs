using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace MissingOffenders.Cases.Export.Formats;

/// <summary>Text as a cell of a spreadsheet can hold it.</summary>
static class SheetText
{
    /// <summary>More than this a cell cannot hold, in UTF-16 units.</summary>
    const int Most = 32_767;
    const char Cut = '…';

    /// <summary>What nearly all texts are made of, and what stays as it is.</summary>
    static readonly SearchValues<char> Harmless = SearchValues.Create([.. Enumerable.Range(' ', '\uD800' - ' ').Select(c => (char)c).Except("_"), '\t', '\n']);

    /// <summary>Characters that XML cannot hold as <c>_x001F_</c>, and what looks like that with its underscore so; too long texts are cut.</summary>
    public static string Of(string text) => text.Length <= Most && !text.AsSpan().ContainsAnyExcept(Harmless) ? text : Escaped(text);

    /// <summary>Whether a spreadsheet might take it for a formula if it were typed in.</summary>
    public static bool LooksLikeFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    static string Escaped(string text)
    {
        StringBuilder cell = new(Math.Min(text.Length, Most));
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            var part = isPair ? text.Substring(i, 2)
                : text[i] == '\r' || !XmlConvert.IsXmlChar(text[i]) || IsEscape(text, i) ? Escape(text[i])
                : text[i].ToString();
            if (cell.Length + part.Length > Most - (text.Length > Most ? 1 : 0))
            {
                return cell.Append(Cut).ToString();
            }

            cell.Append(part);
            i += isPair ? 1 : 0;
        }

        return cell.ToString();
    }

    static bool IsEscape(string text, int at) =>
        text[at] == '_' && at + 6 < text.Length && text[at + 1] == 'x' && text[at + 6] == '_' && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);

    static string Escape(char c) => string.Create(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
}
