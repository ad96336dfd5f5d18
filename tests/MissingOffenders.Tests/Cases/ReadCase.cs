using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Tests.Cases;

/// <summary>A short text with all the figures that it states, from a file of cases.</summary>
/// <param name="Text">The text.</param>
/// <param name="Published">Day of publication, or null.</param>
/// <param name="Figures">The figures, their fields by export name.</param>
sealed record ReadCase(string Text, DateOnly? Published, IReadOnlyList<IReadOnlyDictionary<string, string>> Figures)
{
    public static IReadOnlyList<ReadCase> Load(string name)
    {
        var path = Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Cases", name);
        var file = YamlFile.Parse(path, File.ReadAllText(path));
        return [.. file.List(file.Root).Select(n => Read(file, file.Mapping(n, "text", "published", "expect")))];
    }

    static ReadCase Read(YamlFile file, YamlMappingNode map) => new(
        file.Text(file.Required(map, "text")),
        YamlFile.Optional(map, "published") is { } day ? file.Date(day) : null,
        [.. file.List(file.Required(map, "expect")).Select(f => file.Mapping(f).ToDictionary(p => file.Text(p.Key), p => file.Text(p.Value), StringComparer.Ordinal))]);
}
