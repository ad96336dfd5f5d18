namespace MissingOffenders.Reading.Mentions;

/// <summary>The words by which modifiers stand in rules and exports: <c>exact</c>, <c>more-than</c> ...</summary>
public static class ModifierCodes
{
    static readonly Dictionary<string, Modifier> ByCode = Enum.GetValues<Modifier>().ToDictionary(Code, StringComparer.Ordinal);

    /// <summary>The word for <paramref name="modifier"/>.</summary>
    public static string Code(this Modifier modifier) => modifier switch
    {
        Modifier.Exact => "exact",
        Modifier.Approx => "approx",
        Modifier.Nearly => "nearly",
        Modifier.MoreThan => "more-than",
        Modifier.AtLeast => "at-least",
        Modifier.LessThan => "less-than",
        Modifier.UpTo => "up-to",
        Modifier.Between => "between",
        _ => throw new ArgumentOutOfRangeException(nameof(modifier), modifier, null),
    };

    /// <summary>Finds the modifier that <paramref name="code"/> stands for.</summary>
    public static bool TryParse(string code, out Modifier modifier) => ByCode.TryGetValue(code, out modifier);
}
