using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Reconciling.Rules;

/// <summary>When parts that are told one after the other are meant to be all.</summary>
/// <param name="Parts">Least number of parts.</param>
/// <param name="Share">Least share of the whole that they make up: who leaves more unsaid gives examples.</param>
/// <param name="By">Kinds of breakdown, besides <c>area</c>, whose values share nobody.</param>
public sealed record WholeList(int Parts, decimal Share, IReadOnlySet<string> By)
{
    /// <exception cref="RuleFileException">A value is missing or no number.</exception>
    internal static WholeList Read(YamlFile file, YamlNode node)
    {
        var map = file.Mapping(node, "parts", "share", "by");
        return new(file.Number(file.Required(map, "parts")), ReconciliationFile.Number(file, file.Required(map, "share")), file.Set(map, "by"));
    }
}
