using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Reconciling.Rules;

/// <summary>Values of a breakdown of which everybody has one: whoever gives all of them gives the whole.</summary>
/// <param name="By">Kind of breakdown.</param>
/// <param name="Of">The values that must be there.</param>
public sealed record CompletePartition(string By, IReadOnlyList<string> Of)
{
    /// <exception cref="RuleFileException">A value is missing, or there are fewer than two.</exception>
    internal static CompletePartition Read(YamlFile file, YamlNode node)
    {
        var map = file.Mapping(node, "by", "of");
        List<string> values = [.. file.List(file.Required(map, "of")).Select(file.Text)];
        return values.Count > 1 ? new(file.Text(file.Required(map, "by")), values)
            : throw file.PlaceOf(node).Broken("fewer than two values", "by: place, of: [community, custody]");
    }
}
