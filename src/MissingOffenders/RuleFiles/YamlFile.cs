using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.RuleFiles;

/// <summary>A YAML file whose errors name the place.</summary>
sealed class YamlFile(string name, YamlNode root)
{
    public YamlNode Root { get; } = root;

    /// <exception cref="RuleFileException">The file is no YAML.</exception>
    public static YamlFile Parse(string name, string content)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(content));
        }
        catch (YamlException e)
        {
            throw new RuleFileException(name, (int)e.Start.Line, (int)e.Start.Column, e.Message.ReplaceLineEndings(" "), "YAML");
        }

        return stream.Documents is [var document] ? new(name, document.RootNode) : throw new RuleFileException(name, 1, 1, "no content", "a YAML document");
    }

    public Place PlaceOf(YamlNode node) => new(name, (int)node.Start.Line, (int)node.Start.Column);

    public YamlMappingNode Mapping(YamlNode node, params ReadOnlySpan<string> known)
    {
        if (node is not YamlMappingNode mapping)
        {
            throw PlaceOf(node).Broken(Describe(node), "keys and values");
        }

        foreach (var key in mapping.Children.Keys)
        {
            if (known.Length > 0 && !known.Contains(Text(key)))
            {
                throw PlaceOf(key).Broken($"'{key}'", "one of " + string.Join(", ", known.ToArray()));
            }
        }

        return mapping;
    }

    public YamlSequenceNode List(YamlNode node) => node as YamlSequenceNode ?? throw PlaceOf(node).Broken(Describe(node), "a list");

    public string Text(YamlNode node) => node is YamlScalarNode { Value: { } text } ? text : throw PlaceOf(node).Broken(Describe(node), "a word or text");

    public YamlNode Required(YamlMappingNode mapping, string key) =>
        Optional(mapping, key) ?? throw PlaceOf(mapping).Broken($"no '{key}'", $"a key '{key}'");

    public static YamlNode? Optional(YamlMappingNode mapping, string key) => mapping.Children.TryGetValue(key, out var node) ? node : null;

    public string? OptionalText(YamlMappingNode mapping, string key) => Optional(mapping, key) is { } node ? Text(node) : null;

    public IReadOnlyList<YamlNode> OptionalList(YamlMappingNode mapping, string key) =>
        Optional(mapping, key) is { } node ? [.. List(node).Children] : [];

    public HashSet<string> Set(YamlMappingNode mapping, string key) => [.. OptionalList(mapping, key).Select(Text)];

    public int Number(YamlNode node) =>
        int.TryParse(Text(node), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw PlaceOf(node).Broken($"'{node}'", "a whole number");

    public int Count(YamlNode node) => Number(node) is >= 0 and var count ? count : throw PlaceOf(node).Broken($"'{node}'", "a whole number from 0");

    public double Share(YamlNode node) =>
        double.TryParse(Text(node), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 1
            ? share
            : throw PlaceOf(node).Broken($"'{node}'", "a share from 0 to 1, such as 0.25");

    public DateOnly Date(YamlNode node) =>
        DateOnly.TryParseExact(Text(node), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw PlaceOf(node).Broken($"'{node}'", "a day such as 2015-03-10");

    static string Describe(YamlNode node) => node switch
    {
        YamlScalarNode { Value: null or "" } => "nothing",
        YamlScalarNode scalar => $"'{scalar.Value}'",
        YamlSequenceNode => "a list",
        _ => "keys and values",
    };
}
