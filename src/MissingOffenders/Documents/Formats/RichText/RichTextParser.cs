using System.Globalization;
using System.Text;

namespace MissingOffenders.Documents.Formats.RichText;

/// <summary>Takes the text out of rich text: what is not printed, as lists of fonts, pictures and deleted words, is passed by.</summary>
sealed class RichTextParser(byte[] bytes)
{
    const int Deepest = 1000;

    /// <summary>Groups that hold no text of the document.</summary>
    static readonly HashSet<string> Unprinted = new(StringComparer.Ordinal)
    {
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "headerl", "headerr", "headerf", "footerl", "footerr", "footerf", "footnote", "annotation", "atnid", "atnauthor", "atntime", "atnref", "fldinst", "xe", "tc", "listtable",
        "listoverridetable", "revtbl", "rsidtbl", "generator", "themedata", "colorschememapping", "latentstyles", "datastore", "xmlnstbl", "filetbl", "nonshppict", "bkmkstart", "bkmkend", "pnseclvl", "shpinst",
    };

    static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["par"] = "\n\n", ["line"] = "\n", ["sect"] = "\n\n", ["page"] = "\n\n", ["tab"] = "\t", ["cell"] = "\t", ["nestcell"] = "\t", ["row"] = "\n", ["nestrow"] = "\n", ["emdash"] = "—", ["endash"] = "–", ["lquote"] = "‘", ["rquote"] = "’", ["ldblquote"] = "“",
        ["rdblquote"] = "”", ["bullet"] = "•", ["emspace"] = " ", ["enspace"] = " ", ["qmspace"] = " ",
    };

    readonly StringBuilder text = new();
    readonly Stack<(bool Hidden, bool TakenBack, int Skip)> groups = new();
    Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    bool hidden, mayHide;

    /// <summary>Whether the letters are hidden, deleted or struck through, in a place that is printed.</summary>
    bool takenBack;

    /// <summary>Number of characters that stand behind a Unicode character for programs that know none, and how many are still to come.</summary>
    int skip = 1, toSkip;
    int at;

    /// <summary>The text, a paragraph and an empty line after the other.</summary>
    public string Read()
    {
        while (at < bytes.Length)
        {
            Step((char)bytes[at++]);
        }

        return string.Join('\n', text.ToString().Split('\n').Select(l => l.TrimEnd())).Trim();
    }

    void Step(char c)
    {
        switch (c)
        {
            case '{' when groups.Count < Deepest:
                groups.Push((hidden, takenBack, skip));
                mayHide = true;
                break;
            case '}' when groups.TryPop(out var group):
                (hidden, takenBack, skip) = group;
                break;
            case '\\':
                Control();
                break;
            case '\r' or '\n' or '{' or '}':
                break;
            default:
                Put(encoding.GetString([(byte)c]));
                break;
        }
    }

    void Control()
    {
        if (at >= bytes.Length)
        {
            return;
        }

        var next = (char)bytes[at];
        if (char.IsAsciiLetter(next))
        {
            Word(Letters(), Number());
            return;
        }

        at++;
        switch (next)
        {
            case '\'':
                Put(Hexadecimal());
                break;
            case '*':
                hidden |= mayHide;
                break;
            case '~':
                Put("\u00A0");
                break;
            case '_':
                Put("-");
                break;
            case '\\' or '{' or '}':
                Put(next.ToString());
                break;
        }
    }

    string Letters()
    {
        var start = at;
        while (at < bytes.Length && char.IsAsciiLetter((char)bytes[at]))
        {
            at++;
        }

        return Encoding.Latin1.GetString(bytes, start, at - start);
    }

    int? Number()
    {
        var start = at;
        while (at < bytes.Length && (char.IsAsciiDigit((char)bytes[at]) || (at == start && bytes[at] == '-')))
        {
            at++;
        }

        int? number = int.TryParse(Encoding.Latin1.GetString(bytes, start, at - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
        at += at < bytes.Length && bytes[at] == ' ' ? 1 : 0;
        return number;
    }

    void Word(string word, int? number)
    {
        if (Signs.TryGetValue(word, out var sign))
        {
            Put(sign);
        }
        else if (word == "u" && number is { } code)
        {
            Put(((char)(ushort)code).ToString());
            toSkip = skip;
        }
        else if (word == "uc")
        {
            skip = number ?? 1;
        }
        else if (word == "ansicpg" && number is { } page)
        {
            encoding = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? encoding;
        }
        else if (word is "v" or "deleted" or "strike" or "striked")
        {
            takenBack = number != 0;
        }
        else if (word == "plain")
        {
            takenBack = false;
        }
        else if (mayHide && Unprinted.Contains(word))
        {
            hidden = true;
        }
        else if (word == "bin")
        {
            at = Math.Min(bytes.Length, at + Math.Max(0, number ?? 0));
        }

        mayHide = false;
    }

    string Hexadecimal()
    {
        var known = at + 2 <= bytes.Length && byte.TryParse(Encoding.Latin1.GetString(bytes, at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
        var character = known ? encoding.GetString([byte.Parse(Encoding.Latin1.GetString(bytes, at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)]) : "";
        at += known ? 2 : 0;
        return character;
    }

    void Put(string characters)
    {
        mayHide = false;
        if (toSkip > 0)
        {
            toSkip--;
        }
        else if (!hidden && !takenBack)
        {
            text.Append(characters);
        }
    }
}
