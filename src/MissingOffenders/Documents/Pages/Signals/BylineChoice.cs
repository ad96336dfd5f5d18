using MissingOffenders.Text;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Makes a byline of what pages print as author.</summary>
sealed class BylineChoice(PageWords words)
{
    const int MostWords = 6;
    static readonly string[] Openings = ["by ", "written by ", "words by ", "words: ", "report by ", "reporting by ", "from "];

    /// <summary>The names, each once, with commas between them; null where no name is left.</summary>
    public string? Clean(IEnumerable<string> printed)
    {
        var names = new List<string>();
        foreach (var name in printed.SelectMany(Names))
        {
            if (!names.Exists(n => PageWords.Fold(n) == PageWords.Fold(name)))
            {
                names.Add(name);
            }
        }

        return names.Count == 0 ? null : string.Join(", ", names);
    }

    IEnumerable<string> Names(string printed) =>
        WithoutOpening(printed).Split([",", "|", ";", " and ", " And ", " AND ", " & ", " – ", " - ", "/"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(p => WithoutOpening(p).Split([" in ", " on ", " at "], StringSplitOptions.None)[0].Trim()).Where(IsName).Select(Capitalise);

    static string WithoutOpening(string text)
    {
        var bare = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Array.Find(Openings, o => bare.StartsWith(o, StringComparison.OrdinalIgnoreCase)) is { } opening ? bare[opening.Length..].Trim() : bare;
    }

    bool IsName(string part)
    {
        var tokens = Tokenizer.Tokenize(part, new(0, part.Length)).Where(t => t.Kind != TokenKind.Punctuation).ToList();
        return tokens.Count is > 0 and <= MostWords && tokens.TrueForAll(t => t.Kind == TokenKind.Word) && !part.Contains('@', StringComparison.Ordinal)
            && !part.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !part.Contains("www", StringComparison.OrdinalIgnoreCase)
            && !IsHost(part)
            && !(words.Offices.Contains(tokens[^1].Norm) && !IsPerson(tokens)) && tokens[0].Norm is not ("admin" or "editor" or "staff");
    }

    /// <summary>Two words of which the first is none of an office: people are called Reporter, Editor and Chief, too.</summary>
    bool IsPerson(List<Token> tokens) => tokens is [{ Capitalised: true } first, { Capitalised: true }] && !words.Offices.Contains(first.Norm) && first.Norm is not ("our" or "the" or "a" or "by" or "guest" or "express" or "times" or "post" or "mail");

    /// <summary>Whether a point stands inside a word, as in names of hosts and of users.</summary>
    static bool IsHost(string part) =>
        part.Select((c, i) => c == '.' && i + 1 < part.Length && char.IsLower(part[i + 1])).Any(inside => inside);

    /// <summary>JOHN SMITH as John Smith; all else as printed.</summary>
    static string Capitalise(string name) =>
        name.Length < 5 || !name.Contains(' ', StringComparison.Ordinal) || name.Any(char.IsLower)
            ? name
            : string.Concat(name.Select((c, i) => i > 0 && char.IsLetter(name[i - 1]) ? char.ToLowerInvariant(c) : c));
}
