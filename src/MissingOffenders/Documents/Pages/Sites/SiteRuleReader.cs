using System.Xml.XPath;
using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Documents.Pages.Sites;

/// <summary>Reads the site rules: each file of <c>sites/</c> is a list of them, their test pages lie beside it.</summary>
sealed class SiteRuleReader(YamlFile file, IReadOnlyDictionary<string, string> files)
{
    const string Folder = "sites/";

    /// <exception cref="MissingOffenders.RuleFiles.RuleFileException">The file is broken.</exception>
    public IEnumerable<SiteRule> Read() => file.List(file.Root).Children.Select(Read);

    SiteRule Read(YamlNode node)
    {
        var map = file.Mapping(node, "id", "summary", "hosts", "mark", "when", "from", "to", "body", "title", "byline", "date", "remove", "test");
        var hosts = file.Set(map, "hosts");
        if (hosts.Count == 0 && YamlFile.Optional(map, "mark") is null)
        {
            throw file.PlaceOf(map).Broken("neither 'hosts' nor 'mark'", "one of them: a rule for all pages is none");
        }

        file.Text(file.Required(map, "summary"));
        return new(file.Text(file.Required(map, "id")), file.PlaceOf(map), hosts, file.OptionalText(map, "mark"), Path(file.Required(map, "body")), Test(file.Required(map, "test")))
        {
            From = Day(map, "from"),
            To = Day(map, "to"),
            When = OptionalPath(map, "when"),
            Title = OptionalPath(map, "title"),
            Byline = OptionalPath(map, "byline"),
            Date = OptionalPath(map, "date"),
            Remove = [.. file.OptionalList(map, "remove").Select(Path)],
        };
    }

    SiteTest Test(YamlNode node)
    {
        var map = file.Mapping(node, "page", "title", "byline", "date", "holds", "lacks");
        var page = file.Required(map, "page");
        var name = Folder + file.Text(page);
        return files.TryGetValue(name, out var html)
            ? new(name, html, file.OptionalText(map, "title"), file.OptionalText(map, "byline"), file.OptionalText(map, "date"), file.Set(map, "holds"), file.Set(map, "lacks"))
            : throw file.PlaceOf(page).Broken($"no file '{name}'", "a page beside the rule");
    }

    DateOnly? Day(YamlMappingNode map, string key) => YamlFile.Optional(map, key) is { } node ? file.Date(node) : null;

    SitePath? OptionalPath(YamlMappingNode map, string key) => YamlFile.Optional(map, key) is { } node ? Path(node) : null;

    SitePath Path(YamlNode node)
    {
        try
        {
            return new(file.Text(node));
        }
        catch (Exception e) when (e is XPathException or ArgumentException)
        {
            throw file.PlaceOf(node).Broken($"'{node}'", $"an XPath ({e.Message.ReplaceLineEndings(" ")})");
        }
    }
}
