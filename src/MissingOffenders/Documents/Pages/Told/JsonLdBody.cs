using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;

namespace MissingOffenders.Documents.Pages.Told;

/// <summary>The text of the article that some pages carry in their JSON-LD.</summary>
static class JsonLdBody
{
    const string Key = "\"articleBody\"";

    /// <summary>The entries of a live page follow each other below this key; any other page has one article.</summary>
    const string Live = "\"liveBlogUpdate\"";

    /// <summary>The paragraphs; none where the page has no such text. Broken JSON around it does not matter.</summary>
    public static IReadOnlyList<string> Of(IHtmlDocument page)
    {
        string longest = "", live = "";
        foreach (var json in page.Scripts.Where(s => s.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true).Select(s => s.Text).OfType<string>())
        {
            List<string> values = [.. ValuesIn(json, 0)];
            longest = values.Append(longest).MaxBy(v => v.Length)!;
            live += json.IndexOf(Live, StringComparison.Ordinal) is >= 0 and var at ? string.Join('\n', ValuesIn(json, at)) : "";
        }

        return ToldText.Split(live.Length > longest.Length ? live : longest);
    }

    static IEnumerable<string> ValuesIn(string json, int start)
    {
        for (var at = json.IndexOf(Key, start, StringComparison.Ordinal); at >= 0; at = json.IndexOf(Key, at + Key.Length, StringComparison.Ordinal))
        {
            yield return ValueAt(json, at + Key.Length);
        }
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
