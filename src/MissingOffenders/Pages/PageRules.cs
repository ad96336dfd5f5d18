namespace MissingOffenders.Pages;

/// <summary>What is known of the outlets and their pages, as data. Immutable; threads share it.</summary>
public sealed record PageRules
{
    /// <summary>Knows no outlet and no page.</summary>
    public static PageRules Nothing { get; } = new();

    /// <summary>Whether a file of the rules folder is one of its own.</summary>
    internal static bool Owns(string name) => name is "outlets.yml" || name.StartsWith("sites/", StringComparison.Ordinal);

    /// <summary>Reads its own of the files.</summary>
    internal static PageRules Read(IReadOnlyDictionary<string, string> files) => Nothing;
}
