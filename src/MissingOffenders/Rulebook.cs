using System.Security.Cryptography;
using System.Text;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.RuleFiles;

namespace MissingOffenders;

/// <summary>All rules of one folder, checked and compiled: one set for each part that goes by rules. Immutable; threads share it.</summary>
public sealed class Rulebook
{
    Rulebook(string hash, RuleSet reading, PageRules pages, ReconciliationRules reconciliation) =>
        (Hash, Reading, Pages, Reconciliation) = (hash, reading, pages, reconciliation);

    /// <summary>SHA-256 of all rule files, in lower-case hexadecimal: the same rules give the same hash.</summary>
    public string Hash { get; }

    /// <summary>How figures are read.</summary>
    public RuleSet Reading { get; }

    /// <summary>The known outlets and their pages.</summary>
    public PageRules Pages { get; }

    /// <summary>How figures of different articles are compared.</summary>
    public ReconciliationRules Reconciliation { get; }

    /// <summary>Loads every rule file below <paramref name="folder"/>.</summary>
    /// <exception cref="RuleFileException">A file is broken: it says where, what was found and what was expected.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Rulebook Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yml" or ".csv" or ".tsv" or ".html")
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        return Read(files);
    }

    internal static Rulebook Read(IReadOnlyDictionary<string, string> files) =>
        new(HashOf(files), RuleSet.Read(ForReading(files)), PageRules.Read(files), ReconciliationRules.Read(files));

    static Dictionary<string, string> ForReading(IReadOnlyDictionary<string, string> files) =>
        files.Where(f => !PageRules.Owns(f.Key) && !ReconciliationRules.Owns(f.Key)).ToDictionary(StringComparer.Ordinal);

    static string HashOf(IReadOnlyDictionary<string, string> files)
    {
        var all = string.Concat(files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}\n{f.Value.ReplaceLineEndings("\n")}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }
}
