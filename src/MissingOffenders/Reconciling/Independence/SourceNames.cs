using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Independence;

/// <summary>Tells names of sources from words that name nobody, and one name from another.</summary>
static class SourceNames
{
    /// <summary>The name of who is the origin of a figure's number, or null where the words name nobody ("police", "a newspaper", "39 forces").</summary>
    public static string? Of(GroupedFigure figure) => figure.AttributionType switch
    {
        // whoever speaks for a force, its own count is the force's
        "force" => figure.Force,
        "media" or "charity" or "government" or "politician" or "person" => figure.Attribution is { } name ? Name(name) : null,
        _ => null,
    };

    /// <summary>A form in which spellings of one name are equal.</summary>
    public static string Key(string name) => string.Join(' ', Words(name).Select(w => w.Norm));

    /// <summary>First letters of the words of <paramref name="key"/>; null for one word.</summary>
    public static string? Initials(string key)
    {
        var words = key.Split(' ');
        return words.Length > 1 ? string.Concat(words.Where(w => w.Length > 3 || words.Length == 2).Select(w => w[0])) : null;
    }

    /// <summary>The key under which each of <paramref name="keys"/> is counted: "pa" is "press association", "sky news" is "sky".</summary>
    public static IReadOnlyDictionary<string, string> Unite(IReadOnlyCollection<string> keys)
    {
        var known = keys.ToHashSet(StringComparer.Ordinal);
        var longForms = keys.Order(StringComparer.Ordinal).Where(k => Initials(k) is not null)
            .GroupBy(k => Initials(k)!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return known.ToDictionary(k => k, k => Shortest(longForms.GetValueOrDefault(k, k), known), StringComparer.Ordinal);
    }

    /// <summary>The shortest of the known names that <paramref name="key"/> begins with.</summary>
    static string Shortest(string key, HashSet<string> known)
    {
        for (var end = key.IndexOf(' ', StringComparison.Ordinal); end > 0; end = key.IndexOf(' ', end + 1))
        {
            if (known.Contains(key[..end]))
            {
                return key[..end];
            }
        }

        return key;
    }

    /// <summary>A name has a capital, apart from an article that opens the sentence.</summary>
    static string? Name(string name)
    {
        var words = Words(name).ToList();
        return words.Exists(w => w.Capitalised) ? name[words[0].Span.Start..] : null;
    }

    static IEnumerable<Token> Words(string name) =>
        Tokenizer.Tokenize(name, new(0, name.Length)).Where(t => t.Kind != TokenKind.Punctuation && t.Norm != "'s").SkipWhile(t => t.Norm is "the" or "a" or "an" or "our");
}
