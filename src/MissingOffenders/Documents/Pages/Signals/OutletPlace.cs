using MissingOffenders.Documents.Pages.Outlets;
using NodaTime;
using NodaTime.TimeZones;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Where an outlet stands: the time zone of its days and the order of its numeric dates, as far as they can be told.</summary>
/// <param name="Zone">Time zone, or null.</param>
/// <param name="MonthFirst">Whether 03/10/2015 is the tenth of March; null where it cannot be told.</param>
readonly record struct OutletPlace(DateTimeZone? Zone, bool? MonthFirst)
{
    /// <summary>From the outlet, else from the country that the domain or the language names.</summary>
    public static OutletPlace Of(Outlet? outlet, string? host, string? language, PageWords words)
    {
        var spoken = CountryOfLanguage(language);
        var country = outlet?.Country ?? CountryOfDomain(host, words);
        // programs set to American English by default stand all over the world
        var zone = outlet?.Zone ?? ZoneOf(country ?? (spoken == "US" ? null : spoken), words);
        return new(zone, (country ?? spoken) is { } known ? words.MonthFirst.Contains(known) : null);
    }

    static string? CountryOfDomain(string? host, PageWords words) => host?[(host.LastIndexOf('.') + 1)..].ToUpperInvariant() switch
    {
        "UK" => "GB",
        { Length: 2 } code when !words.GenericDomains.Contains(code.ToLowerInvariant()) && ZoneIds(code).Count > 0 => code,
        _ => null,
    };

    static string? CountryOfLanguage(string? language) =>
        language?.Split('-', '_') is [_, .., { Length: 2 } code] && ZoneIds(code).Count > 0 ? code.ToUpperInvariant() : null;

    /// <summary>The zone of the country's press, or that of a country that has one alone.</summary>
    static DateTimeZone? ZoneOf(string? country, PageWords words) =>
        country is null ? null
        : words.Zones.TryGetValue(country, out var zone) ? zone
        : ZoneIds(country) is { Count: 1 } ids ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(ids[0])
        : null;

    static IReadOnlyList<string> ZoneIds(string country) =>
        [.. (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).Where(z => z.CountryCode.Equals(country, StringComparison.OrdinalIgnoreCase)).Select(z => z.ZoneId)];
}
