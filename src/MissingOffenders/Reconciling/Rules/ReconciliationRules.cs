using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Values;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Reconciling.Rules;

/// <summary>How figures are compared: <c>reconciliation.yml</c> of the rules. Immutable; threads share it.</summary>
public sealed record ReconciliationRules
{
    /// <summary>How far a number may lie from what its words say.</summary>
    public required Tolerances Tolerances { get; init; }

    /// <summary>How much articles and figures of one origin share.</summary>
    public required IndependenceOptions Independence { get; init; }

    /// <summary>Shares of the greatest value below which values are close, and from which on they are far apart.</summary>
    public required (decimal Close, decimal Far) Severity { get; init; }

    /// <summary>Named numbers of days.</summary>
    public required ReconciliationDays Days { get; init; }

    /// <summary>From which factor on neighbours in time with different bases are two series.</summary>
    public required decimal SeriesBreak { get; init; }

    /// <summary>Least number that tells anything when it occurs under two names.</summary>
    public required decimal TellingNumber { get; init; }

    /// <summary>How far what is claimed of figures may lie from what they come to.</summary>
    public required ClaimTolerances Claims { get; init; }

    /// <summary>What sort of count each measure is; <c>other</c> stands for all that begin so.</summary>
    public required IReadOnlyDictionary<string, MeasureNature> Measures { get; init; }

    /// <summary>Measures whose totals are sums of forces' replies.</summary>
    public required IReadOnlySet<string> Surveyed { get; init; }

    /// <summary>Measures that articles on one count take for each other, by measure the first of its family.</summary>
    public required IReadOnlyDictionary<string, string> Families { get; init; }

    /// <summary>What narrows a count so that most articles do not say so.</summary>
    public required IReadOnlySet<string> Unmarked { get; init; }

    /// <summary>What narrows a count to those who are locked up.</summary>
    public required string Custody { get; init; }

    /// <summary>Values of a breakdown that make up the whole together.</summary>
    public required IReadOnlyList<CompletePartition> Partitions { get; init; }

    /// <summary>Pairs of measures that are taken for each other, and why they should not be.</summary>
    public required IReadOnlyList<(string First, string Second, string Why)> Confusable { get; init; }

    /// <summary>Values of the breakdown <c>whereabouts</c> that are known.</summary>
    public required IReadOnlySet<string> KnownWhereabouts { get; init; }

    /// <summary>Areas that stand for another.</summary>
    public required IReadOnlyDictionary<string, string> SameArea { get; init; }

    /// <summary>Ranks of kinds of sources, 1 first.</summary>
    public required IReadOnlyDictionary<string, int> SourceRanks { get; init; }

    /// <summary>Forces of regions that have several.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Regions { get; init; }

    /// <summary>Nations that make up a country.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Countries { get; init; }

    /// <summary>What narrows a count, in other words than those of the reading, by kind and value.</summary>
    public required IReadOnlyDictionary<string, string> SamePart { get; init; }

    /// <summary>When a list of parts is meant to be whole.</summary>
    public required WholeList WholeList { get; init; }

    /// <summary>Words by which articles say what their counts are of.</summary>
    public required Wording Words { get; init; }

    /// <summary>The measure whose totals shares of "the register" are shares of.</summary>
    public required string Register { get; init; }

    /// <summary>Fractions that are written in words, ascending.</summary>
    public required IReadOnlyList<decimal> Fractions { get; init; }

    /// <summary>What sort of count a measure is.</summary>
    public MeasureNature NatureOf(string measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Measures.TryGetValue(measure, out var nature) || Measures.TryGetValue(measure.Split(':')[0], out nature) ? nature : MeasureNature.Stock;
    }

    /// <summary>The first measure of those that articles on one count take for each other.</summary>
    public string FamilyOf(string measure) => Families.GetValueOrDefault(measure, measure);

    /// <summary>Whether a file of the rules folder is its own.</summary>
    internal static bool Owns(string name) => name is ReconciliationFile.Name;

    /// <exception cref="RuleFileException">The file is missing or broken.</exception>
    internal static ReconciliationRules Read(IReadOnlyDictionary<string, string> files) =>
        files.TryGetValue(ReconciliationFile.Name, out var content)
            ? ReconciliationFile.Read(YamlFile.Parse(ReconciliationFile.Name, content))
            : throw new RuleFileException(ReconciliationFile.Name, 1, 1, "no such file", "tolerances, windows, measures");
}
