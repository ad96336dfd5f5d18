namespace MissingOffenders.Rules;

/// <summary>All rules of one folder, checked and compiled. Immutable; threads share it.</summary>
public sealed class RuleSet
{
    RuleSet(string hash) => Hash = hash;

    /// <summary>SHA-256 of all rule files, in lower-case hexadecimal: the same rules give the same hash.</summary>
    public string Hash { get; }

    /// <summary>Loads every rule file below <paramref name="folder"/>.</summary>
    /// <exception cref="RuleFileException">A file is broken: it says where, what was found and what was expected.</exception>
    public static RuleSet Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new("");
    }
}
