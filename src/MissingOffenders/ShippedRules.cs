using System.Text;
using MissingOffenders.Documents.Files;

namespace MissingOffenders;

/// <summary>The rules that came with the program: they stand in the library itself, wherever it is installed.</summary>
public static class ShippedRules
{
    const string Prefix = "rules/";

    static readonly Lazy<Rulebook> Loaded = new(() => Rulebook.Read(Texts().Where(f => Rulebook.IsRuleFile(f.Key)).ToDictionary(StringComparer.Ordinal)));

    /// <summary>The rules, read once.</summary>
    public static Rulebook Load() => Loaded.Value;

    /// <summary>Writes their files into a folder, to begin rules of one's own with. Returns how many there are.</summary>
    /// <exception cref="OutputException">There is something in the folder already, or it cannot be written to.</exception>
    public static int Export(string folder)
    {
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                throw new IOException("there is something in it already");
            }

            var files = Texts().ToList();
            foreach (var (name, text) in files)
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }

            return files.Count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"Cannot write rules to the folder '{folder}': {FileProblem.Of(e)}. Name a new one.", e);
        }
    }

    static IEnumerable<KeyValuePair<string, string>> Texts()
    {
        var assembly = typeof(ShippedRules).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            yield return new(resource[Prefix.Length..].Replace('\\', '/'), reader.ReadToEnd());
        }
    }
}
