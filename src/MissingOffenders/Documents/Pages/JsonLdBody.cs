using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;

namespace MissingOffenders.Documents.Pages;

/// <summary>The text of the article that some pages carry in their JSON-LD.</summary>
static class JsonLdBody
{
    const string Key = "\"articleBody\"";

    /// <summary>The paragraphs; none where the page has no such text. Broken JSON around it does not matter.</summary>
    public static IReadOnlyList<string> Of(IHtmlDocument page)
    {
        var longest = "";
        foreach (var script in page.Scripts)
        {
            if (string.Equals(script.Type, "application/ld+json", StringComparison.OrdinalIgnoreCase) && script.Text is { } json)
            {
                for (var at = json.IndexOf(Key, StringComparison.Ordinal); at >= 0; at = json.IndexOf(Key, at + Key.Length, StringComparison.Ordinal))
                {
                    var value = ValueAt(json, at + Key.Length);
                    longest = value.Length > longest.Length ? value : longest;
                }
            }
        }

        return Paragraphs(longest);
    }

    static string[] Paragraphs(string text)
    {
        if (text.Contains("</", StringComparison.Ordinal) || text.Contains("&lt;", StringComparison.Ordinal) || text.Contains("&#", StringComparison.Ordinal) || text.Contains("&amp;", StringComparison.Ordinal))
        {
            var page = PageParser.Parse(text.Replace("\n", "<br><br>", StringComparison.Ordinal));
            return page.Body is { } body ? [.. PieceCutter.Of(body).Pieces.Select(p => p.Text)] : [];
        }

        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>The JSON string that begins behind the colon at <paramref name="at"/>, read up to its end or that of the script.</summary>
    static string ValueAt(string json, int at)
    {
        var rest = json.AsSpan(at).TrimStart();
        rest = rest is [':', ..] ? rest[1..].TrimStart() : [];
        if (rest is not ['"', ..])
        {
            return "";
        }

        StringBuilder text = new();
        for (var i = 1; i < rest.Length && rest[i] != '"'; i++)
        {
            if (rest[i] != '\\')
            {
                text.Append(rest[i]);
            }
            else if (++i < rest.Length)
            {
                i += Escape(rest[i..], text);
            }
        }

        return text.ToString();
    }

    /// <summary>Appends what the escape means; gives the number of characters it has beyond the first.</summary>
    static int Escape(ReadOnlySpan<char> escape, StringBuilder text)
    {
        if (escape[0] == 'u' && escape.Length >= 5 && ushort.TryParse(escape[1..5], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            text.Append((char)code);
            return 4;
        }

        text.Append(escape[0] switch { 'n' or 'r' => '\n', 't' => ' ', 'b' or 'f' => ' ', var c => c });
        return 0;
    }
}
