using MissingOffenders.Documents.Datelines;
using MissingOffenders.RuleFiles;
using MissingOffenders.Text;
using NodaTime;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Words by which pages tell what their parts are.</summary>
sealed record PageWords
{
    public static PageWords None { get; } = new();

    /// <summary>Parts of class names and ids of what belongs to other articles or to readers.</summary>
    public IReadOnlySet<string> Aside { get; private init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words of dates that are not English.</summary>
    public DateWords Dates { get; private init; } = DateWords.English;

    /// <summary>Headings of what follows an article and is no part of it, in normal form; what goes on is told by a star at the end.</summary>
    public IReadOnlySet<string> Endings { get; private init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>News agencies: the names by which they are credited, in normal form, and the name to give.</summary>
    public IReadOnlyDictionary<string, string> Agencies { get; private init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Words of offices that a byline may hold beside names, in normal form.</summary>
    public IReadOnlySet<string> Offices { get; private init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words that invite to pay for the rest, in normal form.</summary>
    public IReadOnlyList<string> Paywalls { get; private init; } = [];

    /// <summary>Parts of class names and ids of what stands where the rest would.</summary>
    public IReadOnlySet<string> PaywallClasses { get; private init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Codes of countries whose numeric dates begin with the month.</summary>
    public IReadOnlySet<string> MonthFirst { get; private init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Endings of domains that belong to countries and are used everywhere.</summary>
    public IReadOnlySet<string> GenericDomains { get; private init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Time zones of the press of countries with several, by the country's code.</summary>
    public IReadOnlyDictionary<string, DateTimeZone> Zones { get; private init; } = new Dictionary<string, DateTimeZone>(StringComparer.Ordinal);

    /// <exception cref="Rules.RuleFileException">The file is broken.</exception>
    public static PageWords Read(YamlFile file)
    {
        var map = file.Mapping(file.Root, "aside", "months", "agencies", "offices", "paywalls", "paywall-classes", "month-first", "generic-domains", "zones", "published", "updated", "endings");
        var months = file.OptionalList(map, "months").SelectMany((names, i) => file.List(names).Children.Select(n => (Name: Fold(file.Text(n)), Number: i + 1)));
        var agencies = file.OptionalList(map, "agencies").Select(n => file.List(n).Children.Select(file.Text).ToList());
        return new()
        {
            Aside = file.Set(map, "aside"),
            Dates = new(months.DistinctBy(m => m.Name, StringComparer.Ordinal).ToDictionary(m => m.Name, m => m.Number, StringComparer.Ordinal), file.Set(map, "published"), file.Set(map, "updated")),
            Endings = file.OptionalList(map, "endings").Select(n => file.Text(n)).Select(t => Fold(t) + (t.EndsWith('*') ? "*" : "")).ToHashSet(StringComparer.Ordinal),
            Agencies = agencies.SelectMany(a => a.Select(n => (Key: Fold(n), Name: a[0]))).DistinctBy(a => a.Key, StringComparer.Ordinal).ToDictionary(a => a.Key, a => a.Name, StringComparer.Ordinal),
            Offices = file.Set(map, "offices"),
            Paywalls = [.. file.OptionalList(map, "paywalls").Select(file.Text)],
            PaywallClasses = file.Set(map, "paywall-classes"),
            MonthFirst = file.Set(map, "month-first"),
            GenericDomains = file.Set(map, "generic-domains"),
            Zones = ReadZones(file, map),
        };
    }

    static Dictionary<string, DateTimeZone> ReadZones(YamlFile file, YamlMappingNode map) =>
        YamlFile.Optional(map, "zones") is not { } zones
            ? []
            : file.Mapping(zones).Children.ToDictionary(
                z => file.Text(z.Key),
                z => DateTimeZoneProviders.Tzdb.GetZoneOrNull(file.Text(z.Value)) ?? throw file.PlaceOf(z.Value).Broken($"'{z.Value}'", "a time zone such as Europe/London"),
                StringComparer.Ordinal);

    /// <summary>Lower case, single spaces, no marks: the form in which the words of pages are compared.</summary>
    public static string Fold(string text) =>
        string.Join(' ', Tokenizer.Tokenize(text, new(0, text.Length)).Where(t => t.Kind != TokenKind.Punctuation).Select(t => t.Norm));
}
