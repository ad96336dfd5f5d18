using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Reading.Subjects;

/// <summary>Something that figures count.</summary>
/// <param name="Name">Its name in records.</param>
/// <param name="Family">Measures of one family are told apart by a word alone.</param>
/// <param name="Nature"><c>stock</c>, <c>flow</c> or <c>scope</c>.</param>
/// <param name="Rank">Where words speak of several measures, the one of the highest rank is meant: "registered" only tells of whom.</param>
sealed record Measure(string Name, string Family, string Nature, int Rank)
{
    static readonly string[] Natures = ["stock", "flow", "scope"];

    public static Measure Read(YamlFile file, YamlNode name, YamlNode node)
    {
        var map = file.Mapping(node, "family", "nature", "rank");
        var nature = file.Required(map, "nature");
        return new(
            file.Text(name),
            file.Text(file.Required(map, "family")),
            Array.IndexOf(Natures, file.Text(nature)) >= 0 ? file.Text(nature) : throw file.PlaceOf(nature).Broken($"nature '{file.Text(nature)}'", "one of " + string.Join(", ", Natures)),
            YamlFile.Optional(map, "rank") is { } rank ? file.Number(rank) : 0);
    }
}
