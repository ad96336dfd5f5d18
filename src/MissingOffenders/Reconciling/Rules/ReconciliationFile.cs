using System.Globalization;
using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Values;
using MissingOffenders.RuleFiles;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Reconciling.Rules;

/// <summary>Reads <c>reconciliation.yml</c>.</summary>
static class ReconciliationFile
{
    public const string Name = "reconciliation.yml";

    /// <exception cref="RuleFileException">The file is broken.</exception>
    public static ReconciliationRules Read(YamlFile file)
    {
        var root = file.Mapping(
            file.Root, "tolerances", "other-count", "windows", "series-break", "telling-number", "measures", "surveyed", "families", "unmarked", "custody", "partitions", "confusable", "known-whereabouts", "same-area",
            "sources", "regions", "words", "same-part", "whole-list", "fractions", "claims", "countries", "register", "independence", "severity");
        var tolerances = Numbers(file, root, "tolerances", "approx", "nearly", "headline", "headline-other", "speech");
        var other = Numbers(file, root, "other-count", "factor", "from", "none-from");
        var windows = Numbers(file, root, "windows", "publication", "widest", "period", "label", "kin", "kin-spread", "after-mention");
        var remarks = Numbers(file, root, "claims", "percent", "small-percent", "rate", "one-in", "population");
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
            Claims = new(remarks["percent"], remarks["small-percent"], remarks["rate"], remarks["one-in"], remarks["population"]),
            Measures = Pairs(file, root, "measures").ToDictionary(p => p.Key, p => Nature(file, p.Value), StringComparer.Ordinal),
            Surveyed = file.Set(root, "surveyed"),
            Families = file.OptionalList(root, "families").Select(f => file.List(f).Select(file.Text).ToList()).SelectMany(f => f.Select(m => (m, f[0]))).ToDictionary(p => p.m, p => p.Item2, StringComparer.Ordinal),
            Unmarked = file.Set(root, "unmarked"),
            Custody = file.Text(file.Required(root, "custody")),
            Partitions = [.. file.OptionalList(root, "partitions").Select(n => CompletePartition.Read(file, n))],
            Confusable = [.. file.OptionalList(root, "confusable").Select(n => Confusion(file, n))],
            KnownWhereabouts = file.Set(root, "known-whereabouts"),
            SameArea = Pairs(file, root, "same-area").ToDictionary(p => p.Key, p => file.Text(p.Value), StringComparer.Ordinal),
            SourceRanks = Pairs(file, root, "sources").ToDictionary(p => p.Key, p => file.Number(p.Value), StringComparer.Ordinal),
            Regions = Lists(file, root, "regions"),
            Countries = Lists(file, root, "countries"),
            SamePart = SamePart(file, root),
            WholeList = WholeList.Read(file, file.Required(root, "whole-list")),
            Words = Words(file, file.Required(root, "words")),
            Register = file.Text(file.Required(root, "register")),
            Fractions = [.. file.OptionalList(root, "fractions").Select(n => Number(file, n)).Order()],
        };
    }

    static Wording Words(YamlFile file, YamlNode node)
    {
        var words = file.Mapping(node, "narrower", "counting-changed", "remainder", "correction", "open-list", "at-liberty", "known", "outlet");
        IReadOnlyList<string> List(string key) => [.. file.OptionalList(words, key).Select(file.Text)];
        return new()
        {
            Narrower = List("narrower"),
            CountingChanged = List("counting-changed"),
            Remainder = List("remainder"),
            Correction = List("correction"),
            OpenList = List("open-list"),
            AtLiberty = List("at-liberty"),
            Known = List("known"),
            Outlet = file.Set(words, "outlet"),
        };
    }

    /// <summary>By what others write, what the reading writes: <c>population=in custody</c> is <c>place=custody</c>.</summary>
    static Dictionary<string, string> SamePart(YamlFile file, YamlMappingNode root) =>
        Lists(file, root, "same-part").SelectMany(p => p.Value.Select(other => (Other: other, p.Key))).ToDictionary(p => p.Other, p => p.Key, StringComparer.Ordinal);

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

    public static decimal Number(YamlFile file, YamlNode node) =>
        decimal.TryParse(file.Text(node), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? number
            : throw file.PlaceOf(node).Broken($"'{node}'", "a number from 0");
}
