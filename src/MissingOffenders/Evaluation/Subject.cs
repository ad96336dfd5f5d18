namespace MissingOffenders.Evaluation;

/// <summary>Whom a figure speaks of: a force, or an area where no force is named.</summary>
/// <param name="IsForce">Whether it is a force.</param>
/// <param name="Key">Its name in the form in which names are compared.</param>
readonly record struct Subject(bool IsForce, string Key)
{
    // a force that polices a whole nation: its figure and the nation's are the same subject
    static readonly Dictionary<string, string> NationOf = new(StringComparer.Ordinal)
    {
        ["police scotland"] = "scotland",
        ["police service of northern ireland"] = "northern ireland",
        ["an garda síochána"] = "ireland",
    };

    static readonly Dictionary<string, string> SameArea = new(StringComparer.Ordinal)
    {
        ["great britain"] = "united kingdom",
        ["uk"] = "united kingdom",
        ["britain"] = "united kingdom",
        ["republic of ireland"] = "ireland",
    };

    static readonly HashSet<string> SmallWords = new(["and", "of", "the"], StringComparer.Ordinal);

    /// <summary>The subject of a figure with this force and area.</summary>
    public static Subject Of(string? force, string? area)
    {
        if (string.IsNullOrEmpty(force))
        {
            return new(false, AreaKey(area));
        }

        var name = Lower(force);
        return NationOf.TryGetValue(name, out var nation) ? new(false, nation) : new(true, name);
    }

    /// <summary>An area's name without article and without a remark in brackets at its end.</summary>
    public static string AreaKey(string? area)
    {
        var name = Lower(area ?? "");
        var start = name.StartsWith("the ", StringComparison.Ordinal) ? 4 : 0;
        var bracket = name.EndsWith(')') ? name.IndexOf(" (", start, StringComparison.Ordinal) : -1;
        var key = bracket < 0 ? name[start..] : name[start..bracket];
        return SameArea.GetValueOrDefault(key, key);
    }

    /// <summary>Whether a gold area is met by another: the same, or one with a word in common where the gold one is joint.</summary>
    public bool IsMetByArea(Subject predicted)
    {
        if (Key == predicted.Key)
        {
            return true;
        }

        var joint = Key.Contains(" and ", StringComparison.Ordinal) || Key.Contains(',', StringComparison.Ordinal);
        return joint && Key != "england and wales" && Words(Key).Overlaps(Words(predicted.Key));
    }

    static HashSet<string> Words(string text)
    {
        var words = ScoredWords.Of(text, static c => char.IsLetterOrDigit(c) || c == '_');
        words.ExceptWith(SmallWords);
        return words;
    }

    static string Lower(string text) => text.Trim().ToLowerInvariant();
}
