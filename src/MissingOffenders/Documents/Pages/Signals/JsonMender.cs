using System.Globalization;
using System.Text;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Mends JSON that breaks the rules in the ways that pages break them.</summary>
/// <remarks>Raw line breaks, unknown escapes and unescaped quotation marks in strings, and an end that is missing.</remarks>
sealed class JsonMender
{
    readonly StringBuilder mended = new();
    readonly Stack<char> open = new();
    readonly string json;
    bool inString;

    JsonMender(string json) => this.json = json;

    /// <summary>The same JSON, mended as far as can be.</summary>
    public static string Mend(string json) => new JsonMender(json).Run();

    string Run()
    {
        for (var i = 0; i < json.Length; i++)
        {
            i = inString ? InString(i) : Between(i);
        }

        mended.Append(inString ? "\"" : "");
        while (open.TryPop(out var end))
        {
            mended.Append(end);
        }

        return mended.ToString();
    }

    int Between(int i)
    {
        var c = json[i];
        if (c is '{' or '[')
        {
            open.Push(c == '{' ? '}' : ']');
        }
        else if (c is '}' or ']' && (!open.TryPop(out var expected) || expected != c))
        {
            return json.Length;
        }

        inString = c == '"';
        if (!char.IsControl(c) || c is '\n' or '\t')
        {
            mended.Append(c);
        }

        // what follows the whole is no JSON
        return c is '}' or ']' && open.Count == 0 ? json.Length : i;
    }

    int InString(int i)
    {
        var c = json[i];
        if (c == '\\')
        {
            return Escape(i);
        }

        if (c == '"' && EndsString(i))
        {
            inString = false;
            mended.Append(c);
        }
        else if (c == '"' || char.IsControl(c))
        {
            mended.Append(c == '"' ? "\\\"" : c is '\n' or '\r' or '\t' ? " " : "");
        }
        else
        {
            mended.Append(c);
        }

        return i;
    }

    int Escape(int i)
    {
        if (i + 1 >= json.Length)
        {
            return i;
        }

        var next = json[i + 1];
        var known = next is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't'
            || (next == 'u' && i + 5 < json.Length && int.TryParse(json.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _));
        mended.Append(known ? "\\" : "").Append(known || !char.IsControl(next) ? next : ' ');
        return i + 1;
    }

    /// <summary>A quotation mark ends a string where the JSON goes on as JSON does.</summary>
    bool EndsString(int i)
    {
        var next = NextVisible(i + 1);
        if (next == json.Length || json[next] is '}' or ']' or ':')
        {
            return true;
        }

        return json[next] == ',' && NextVisible(next + 1) is var after
            && (after == json.Length || json[after] is '"' or '{' or '[' or '}' or ']' or '-' or 't' or 'f' or 'n' || char.IsAsciiDigit(json[after]));
    }

    int NextVisible(int i)
    {
        while (i < json.Length && char.IsWhiteSpace(json[i]))
        {
            i++;
        }

        return i;
    }
}
