namespace MissingOffenders.Reading.Mentions.Numbers;

/// <summary>The types of mentions that are quantities: each of them counts or measures something, or has a place in an order.</summary>
public static class QuantityTypes
{
    static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "COUNT", "VAGUE", "PERCENT", "RATIO", "RATE", "AVERAGE", "MONEY", "MEASURE", "TIMES", "CHANGE", "STAFF", "EXCEPTION", "FREQUENCY", "ORDINAL", "AGE",
    };

    /// <summary>Whether mentions of a type are quantities. Numbers of names and things, levels, notes and times are none.</summary>
    public static bool Are(string type) => All.Contains(type);
}
