namespace MissingOffenders.Reading.Narrowings;

/// <summary>Something that may narrow a count.</summary>
/// <param name="Kind">The kind of breakdown, such as <c>since</c>.</param>
/// <param name="Value">Its value.</param>
readonly record struct Narrowing(string Kind, string Value)
{
    const string Ago = "PRESENT_REF-";

    /// <summary>Reads <c>kind=value</c>; without the article's date "two months ago" is a length of time.</summary>
    public static Narrowing Parse(string pair)
    {
        var parts = pair.Split('=', 2);
        return parts[1].StartsWith(Ago, StringComparison.Ordinal) ? new("duration", parts[1][Ago.Length..]) : new(parts[0], parts[1]);
    }

    /// <summary>Whether it tells since when or for how long.</summary>
    public bool IsTime => Kind is "since" or "duration";

    /// <summary>"For years" tells no length.</summary>
    public bool IsVague => Value.Contains("PX", StringComparison.Ordinal);
}
