using System.Globalization;
using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Values;
using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Reconciling.Rules;

/// <summary>How figures are compared: <c>reconciliation.yml</c> of the rules. Immutable; threads share it.</summary>
public sealed record ReconciliationRules
{
    const string FileName = "reconciliation.yml";

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

    /// <summary>Points of percentage that a remark in whole per cent allows to either side.</summary>
    public required decimal PercentTolerance { get; init; }

    /// <summary>Share of a rate that it allows to either side.</summary>
    public required decimal RateTolerance { get; init; }

    /// <summary>Share of "one in so many" that it allows to either side.</summary>
    public required decimal OneInTolerance { get; init; }

    /// <summary>Share of a rate by population that it allows to either side.</summary>
    public required decimal PopulationTolerance { get; init; }

    /// <summary>What sort of count each measure is; <c>other</c> stands for all that begin so.</summary>
    public required IReadOnlyDictionary<string, MeasureNature> Measures { get; init; }

    /// <summary>Measures whose totals are sums of forces' replies.</summary>
    public required IReadOnlySet<string> Surveyed { get; init; }

    /// <summary>Measures that articles on one count take for each other, by measure the first of its family.</summary>
    public required IReadOnlyDictionary<string, string> Families { get; init; }

    /// <summary>What narrows a count so that most articles do not say so.</summary>
    public required IReadOnlySet<string> Unmarked { get; init; }

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

    /// <summary>Words that narrow a count to some of the offenders.</summary>
    public required IReadOnlyList<string> Narrower { get; init; }

    /// <summary>Words by which an article says that it is not counted as before.</summary>
    public required IReadOnlyList<string> CountingChanged { get; init; }

    /// <summary>Words beside a count of those who are left when others were found.</summary>
    public required IReadOnlyList<string> Remainder { get; init; }

    /// <summary>Words by which an article takes a value back and gives another.</summary>
    public required IReadOnlyList<string> Correction { get; init; }

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

    /// <summary>Whether words around a count say that it is of those who are left.</summary>
    public bool IsRemainder(string words) => Remainder.Any(r => Phrases.Contains(words, r));

    /// <summary>Whether words take a value back.</summary>
    public bool IsCorrection(string words) => Correction.Any(c => Phrases.Contains(words, c));

    /// <summary>Whether a file of the rules folder is its own.</summary>
    internal static bool Owns(string name) => name is FileName;

    /// <exception cref="RuleFileException">The file is missing or broken.</exception>
    internal static ReconciliationRules Read(IReadOnlyDictionary<string, string> files) =>
        files.TryGetValue(FileName, out var content)
            ? Read(YamlFile.Parse(FileName, content))
            : throw new RuleFileException(FileName, 1, 1, "no such file", "tolerances, windows, measures");

    static ReconciliationRules Read(YamlFile file)
    {
        var root = file.Mapping(
            file.Root, "tolerances", "other-count", "windows", "series-break", "telling-number", "measures", "surveyed", "families", "unmarked", "partitions", "confusable", "known-whereabouts", "same-area",
            "sources", "regions", "narrower", "counting-changed", "remainder", "correction", "fractions", "claims", "countries", "register", "independence", "severity");
        var tolerances = Numbers(file, root, "tolerances", "approx", "nearly", "headline", "headline-other", "speech");
        var other = Numbers(file, root, "other-count", "factor", "from", "none-from");
        var windows = Numbers(file, root, "windows", "publication", "widest", "period", "label", "kin", "kin-spread", "after-mention");
        var remarks = Numbers(file, root, "claims", "percent", "rate", "one-in", "population");
        var severity = Numbers(file, root, "severity", "close", "far");
        return new()
        {
            Independence = IndependenceOptions.Read(file, file.Required(root, "independence")),
            Severity = (severity["close"], severity["far"]),
            Tolerances = new(tolerances["approx"], tolerances["nearly"], tolerances["headline"], tolerances["headline-other"], tolerances["speech"]) { OtherCount = (other["factor"], other["from"], other["none-from"]) },
            Days = new((int)windows["publication"], (int)windows["widest"], (int)windows["period"], (int)windows["label"])
            {
                Kin = (int)windows["kin"],
                KinSpread = (int)windows["kin-spread"],
                AfterMention = (int)windows["after-mention"],
            },
            SeriesBreak = Number(file, file.Required(root, "series-break")),
            TellingNumber = Number(file, file.Required(root, "telling-number")),
            PercentTolerance = remarks["percent"],
            RateTolerance = remarks["rate"],
            OneInTolerance = remarks["one-in"],
            PopulationTolerance = remarks["population"],
            Measures = Pairs(file, root, "measures").ToDictionary(p => p.Key, p => Nature(file, p.Value), StringComparer.Ordinal),
            Surveyed = file.Set(root, "surveyed"),
            Families = file.OptionalList(root, "families").Select(f => file.List(f).Select(file.Text).ToList()).SelectMany(f => f.Select(m => (m, f[0]))).ToDictionary(p => p.m, p => p.Item2, StringComparer.Ordinal),
            Unmarked = file.Set(root, "unmarked"),
            Partitions = [.. file.OptionalList(root, "partitions").Select(n => CompletePartition.Read(file, n))],
            Confusable = [.. file.OptionalList(root, "confusable").Select(n => Confusion(file, n))],
            KnownWhereabouts = file.Set(root, "known-whereabouts"),
            SameArea = Pairs(file, root, "same-area").ToDictionary(p => p.Key, p => file.Text(p.Value), StringComparer.Ordinal),
            SourceRanks = Pairs(file, root, "sources").ToDictionary(p => p.Key, p => file.Number(p.Value), StringComparer.Ordinal),
            Regions = Lists(file, root, "regions"),
            Countries = Lists(file, root, "countries"),
            Narrower = [.. file.OptionalList(root, "narrower").Select(file.Text)],
            CountingChanged = [.. file.OptionalList(root, "counting-changed").Select(file.Text)],
            Remainder = [.. file.OptionalList(root, "remainder").Select(file.Text)],
            Correction = [.. file.OptionalList(root, "correction").Select(file.Text)],
            Register = file.Text(file.Required(root, "register")),
            Fractions = [.. file.OptionalList(root, "fractions").Select(n => Number(file, n)).Order()],
        };
    }

    static IEnumerable<(string Key, YamlNode Value)> Pairs(YamlFile file, YamlMappingNode root, string key) =>
        file.Mapping(file.Required(root, key)).Select(p => (file.Text(p.Key), p.Value));

    static Dictionary<string, IReadOnlyList<string>> Lists(YamlFile file, YamlMappingNode root, string key) =>
        Pairs(file, root, key).ToDictionary(p => p.Key, IReadOnlyList<string> (p) => [.. file.List(p.Value).Select(file.Text)], StringComparer.Ordinal);

    static Dictionary<string, decimal> Numbers(YamlFile file, YamlMappingNode root, string key, params string[] names)
    {
        var map = file.Mapping(file.Required(root, key), names);
        return names.ToDictionary(n => n, n => Number(file, file.Required(map, n)), StringComparer.Ordinal);
    }

    static (string First, string Second, string Why) Confusion(YamlFile file, YamlNode node)
    {
        var map = file.Mapping(node, "measures", "why");
        return file.OptionalList(map, "measures") is [var first, var second]
            ? (file.Text(first), file.Text(second), file.Text(file.Required(map, "why")))
            : throw file.PlaceOf(node).Broken("not two measures", "measures: [missing, wanted]");
    }

    static MeasureNature Nature(YamlFile file, YamlNode node) =>
        Enum.TryParse<MeasureNature>(file.Text(node), ignoreCase: true, out var nature)
            ? nature
            : throw file.PlaceOf(node).Broken($"'{node}'", "stock, flow or scope");

    static decimal Number(YamlFile file, YamlNode node) =>
        decimal.TryParse(file.Text(node), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? number
            : throw file.PlaceOf(node).Broken($"'{node}'", "a number from 0");
}
