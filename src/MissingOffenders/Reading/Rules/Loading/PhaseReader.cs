using MissingOffenders.RuleFiles;

namespace MissingOffenders.Reading.Rules.Loading;

/// <summary>Reads <c>phases.yml</c>: the ordered list of phases.</summary>
static class PhaseReader
{
    public static IReadOnlyList<Phase> Read(YamlFile file, IReadOnlyList<Rule> rules)
    {
        var phases = file.List(file.Root).Select(node =>
        {
            var map = file.Mapping(node, "name", "summary", "policy", "hides", "spares", "barriers", "skips");
            var name = file.Text(file.Required(map, "name"));
            var policy = file.Required(map, "policy");
            return new Phase(
                name,
                Enum.TryParse<PhasePolicy>(file.Text(policy).Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var parsed)
                    ? parsed
                    : throw file.PlaceOf(policy).Broken($"'{policy}'", "exclusive, per-type or all"),
                file.Set(map, "hides"),
                file.Set(map, "spares"),
                file.Set(map, "barriers"),
                file.Set(map, "skips"),
                [.. rules.Where(r => r.Phase == name).OrderByDescending(r => r.Priority).ThenBy(r => r.Id, StringComparer.Ordinal)]);
        }).ToList();
        var stray = rules.FirstOrDefault(r => !phases.Exists(p => p.Name == r.Phase));
        return stray is null ? phases : throw stray.Place.Broken($"phase '{stray.Phase}'", "one of " + string.Join(", ", phases.Select(p => p.Name)));
    }
}
