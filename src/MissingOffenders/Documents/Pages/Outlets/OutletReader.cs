using MissingOffenders.RuleFiles;
using NodaTime;
using YamlDotNet.RepresentationModel;

namespace MissingOffenders.Documents.Pages.Outlets;

/// <summary>Reads <c>outlets.yml</c>.</summary>
sealed class OutletReader(YamlFile file)
{
    static readonly string[] Kinds = ["newspaper", "broadcaster", "agency", "official", "magazine", "site", "charity", "blog"];

    readonly Dictionary<string, string> taken = new(StringComparer.Ordinal);

    /// <exception cref="Rules.RuleFileException">The file is broken.</exception>
    public OutletBook Read() => new([.. file.List(file.Root).Children.Select(ReadGroup).SelectMany(g => g)]);

    /// <summary>Outlets that share country, zone, kind and rank.</summary>
    IEnumerable<Outlet> ReadGroup(YamlNode node)
    {
        var map = file.Mapping(node, "country", "zone", "kind", "rank", "outlets");
        var country = Country(file.Required(map, "country"));
        var zone = Zone(file.Required(map, "zone"));
        var kind = Kind(file.Required(map, "kind"));
        var rank = Rank(file.Required(map, "rank"));
        foreach (var outlet in file.List(file.Required(map, "outlets")).Children)
        {
            var own = file.Mapping(outlet, "title", "hosts", "names", "zone");
            yield return new(
                Take("name", file.Required(own, "title"), OutletBook.Fold),
                [.. file.OptionalList(own, "hosts").Select(h => Take("host", h, Host(h)))],
                [.. file.OptionalList(own, "names").Select(n => Take("name", n, OutletBook.Fold))],
                country,
                YamlFile.Optional(own, "zone") is { } ownZone ? Zone(ownZone) : zone,
                kind,
                rank);
        }
    }

    string Take(string what, YamlNode node, Func<string, string> key)
    {
        var text = file.Text(node);
        return taken.TryAdd($"{what} {key(text)}", text) ? text : throw file.PlaceOf(node).Broken($"{what} '{text}' again", $"a {what} of its own");
    }

    Func<string, string> Host(YamlNode node)
    {
        var host = file.Text(node);
        return Uri.CheckHostName(host) == UriHostNameType.Dns && host.Contains('.', StringComparison.Ordinal) && !host.StartsWith("www.", StringComparison.Ordinal)
            && string.Equals(host, host.ToLowerInvariant(), StringComparison.Ordinal)
            ? h => h
            : throw file.PlaceOf(node).Broken($"'{host}'", "a domain in lower case without www.");
    }

    string Country(YamlNode node) =>
        file.Text(node) is { Length: 2 } code && code.All(char.IsAsciiLetterUpper) ? code : throw file.PlaceOf(node).Broken($"'{node}'", "a country code of two capitals such as GB");

    DateTimeZone Zone(YamlNode node) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(file.Text(node)) ?? throw file.PlaceOf(node).Broken($"'{node}'", "a time zone such as Europe/London");

    string Kind(YamlNode node) =>
        Kinds.Contains(file.Text(node)) ? file.Text(node) : throw file.PlaceOf(node).Broken($"'{node}'", "one of " + string.Join(", ", Kinds));

    int Rank(YamlNode node) => file.Number(node) is >= 1 and <= 6 and var rank ? rank : throw file.PlaceOf(node).Broken($"'{node}'", "a rank from 1 to 6");
}
