using System.Text;

namespace MissingOffenders.Evaluation;

/// <summary>A family of things that make articles hard to read, recognised by the words that annotators use for it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">Parts of words, in lower case, any of which names it.</param>
public sealed record Phenomenon(string Name, IReadOnlyList<string> Words)
{
    /// <summary>What belongs to no family.</summary>
    public const string Other = "other";

    /// <summary>All families, in the order of <c>phenomena.tsv</c>.</summary>
    public static IReadOnlyList<Phenomenon> All { get; } = Load();

    /// <summary>Names of the families that an annotator's free words name; <see cref="Other"/> where they name none.</summary>
    public static IEnumerable<string> NamesIn(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var names = All.Where(p => p.Words.Any(w => words.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(p => p.Name);
        return names.DefaultIfEmpty(Other);
    }

    static Phenomenon[] Load()
    {
        using var stream = typeof(Phenomenon).Assembly.GetManifestResourceStream(typeof(Phenomenon), "phenomena.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.Split('\t'))
                .Select(cells => new Phenomenon(cells[0], cells[1].Split(';', StringSplitOptions.TrimEntries))),
        ];
    }
}
