using MissingOffenders.Documents.Pages.Outlets;
using MissingOffenders.Documents.Pages.Signals;
using MissingOffenders.Documents.Pages.Sites;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Documents.Pages;

/// <summary>What is known of the outlets and their pages, as data. Immutable; threads share it.</summary>
public sealed record PageRules
{
    const string OutletFile = "outlets.yml";
    const string SiteFolder = "sites/";
    const string WordFile = "pages/words.yml";

    /// <summary>Knows no outlet and no page.</summary>
    public static PageRules Nothing { get; } = new();

    internal OutletBook Outlets { get; private init; } = OutletBook.Empty;

    internal PageWords Words { get; private init; } = PageWords.None;

    internal SiteRules Sites { get; private init; } = SiteRules.None;

    /// <summary>Whether a file of the rules folder is one of its own.</summary>
    internal static bool Owns(string name) =>
        name is OutletFile || name.StartsWith("pages/", StringComparison.Ordinal) || name.StartsWith(SiteFolder, StringComparison.Ordinal);

    /// <summary>Reads its own of the files.</summary>
    /// <exception cref="Rules.RuleFileException">One of them is broken.</exception>
    internal static PageRules Read(IReadOnlyDictionary<string, string> files) => new()
    {
        Outlets = files.TryGetValue(OutletFile, out var outlets) ? new OutletReader(YamlFile.Parse(OutletFile, outlets)).Read() : OutletBook.Empty,
        Words = files.TryGetValue(WordFile, out var words) ? PageWords.Read(YamlFile.Parse(WordFile, words)) : PageWords.None,
        Sites = new([.. files.Where(f => f.Key.StartsWith(SiteFolder, StringComparison.Ordinal) && f.Key.EndsWith(".yml", StringComparison.Ordinal))
            .OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => new SiteRuleReader(YamlFile.Parse(f.Key, f.Value), files).Read())]),
    };
}
