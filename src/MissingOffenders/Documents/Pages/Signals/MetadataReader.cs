using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Outlets;
using NodaTime;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Reads what a page tells of its article beside the text, from the tree as the page has it.</summary>
sealed class MetadataReader(OutletBook outlets, PageWords words)
{
    const double LeastForModified = 1;

    /// <summary>Before the basis of a day for which nothing better speaks than a hint.</summary>
    const string Weak = "weak: ";

    /// <summary>What the page tells, each value with all that was found for it.</summary>
    /// <param name="page">The page, nothing removed.</param>
    /// <param name="url">Its address where the file tells it (MHTML, mail, a list), or null.</param>
    public Metadata Read(IHtmlDocument page, string? url)
    {
        var findings = Collect(page, url, out var map);
        var chosen = new ChosenFindings(findings);
        var address = chosen.Best(Fields.Url, f => IsAddress(f.Value));
        var host = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : null;
        var language = Language(page, chosen);
        var site = Site(chosen.Best(Fields.Publisher));
        var outlet = outlets.AtHost(host) ?? outlets.Named(site);
        var place = OutletPlace.Of(outlet, host, language, words);
        var (published, modified) = Days(chosen, place with { MonthFirst = NumericOrder.MonthFirst(map.Lines) ?? place.MonthFirst });
        var byline = new BylineChoice(words).Clean(chosen.AllOfBest(Fields.Byline));
        return new()
        {
            Title = Title(chosen, map, [site ?? "", outlet?.Title ?? "", host ?? ""]),
            Publisher = outlet?.Title ?? site ?? host,
            Byline = byline,
            Published = published,
            Modified = modified,
            Url = address,
            Language = language,
            AgencyCredit = Agency(chosen, map),
            SourceType = outlet?.Kind,
            IsCut = chosen.Best(Fields.Cut) is not null,
            Signals = chosen.Signals(),
        };
    }

    List<Finding> Collect(IHtmlDocument page, string? url, out PageMap map)
    {
        var linked = new LinkedData(page);
        var tags = MetaTags.Read(page).ToList();
        var addresses = Addresses.Read(page, url).ToList();
        var titles = linked.Titles.Concat(tags.Where(t => t.Field == Fields.Title).Select(t => t.Value)).Append(page.Title ?? "").ToList();
        var lines = map = new PageMap(page, titles, words);
        var identity = new PageIdentity(addresses.Where(a => a.Field == Fields.Url).Select(a => a.Value), [.. titles.Skip(linked.Titles.Count()), map.Headline ?? ""]);
        List<Finding> all =
        [
            .. linked.Findings(identity.Is),
            .. tags,
            .. new Markup(lines).Read(page),
            .. new VisibleDates(lines, words).Read(),
            .. new BylineLines(lines, words).Read(),
            .. addresses,
            .. new LooseDates(lines).Read(page),
            .. page.Title is { Length: > 0 } title ? [new Finding(Fields.Title, "title", title, 1.5)] : (Finding[])[],
            .. map.Headline is { } headline ? [new Finding(Fields.Title, "headline", headline, map.HeadlineWeight)] : (Finding[])[],
        ];
        return [.. all.Select(f => f with { Value = WebUtility.HtmlDecode(f.Value).Trim() })];
    }

    (PublicationDay? Published, PublicationDay? Modified) Days(ChosenFindings chosen, OutletPlace place)
    {
        var dates = new DateValueReader(words);
        List<DateWitness> Of(string field) => [.. chosen.Of(field).Select(f => (f.Date ?? dates.Read(f.Value)) is { } date ? new DateWitness(f, date) : null).OfType<DateWitness>()];
        var (published, changes) = (Of(Fields.Published), Of(Fields.Modified));
        var bound = Of(Fields.Bound).Select(b => (DateOnly?)b.Date.WrittenDay).Min();
        var choice = new DayChoice(place.Zone ?? ZoneOf(published.Concat(changes)), place.MonthFirst, bound);
        var first = choice.Choose(published, changes);
        var last = choice.Choose([.. changes.Where(c => c.Finding.Weight >= LeastForModified)], []);
        chosen.Keep([.. published.Concat(changes).Select(w => w.Finding)]);
        chosen.Choose(first?.Witness.Finding, last?.Witness.Finding);
        var changed = last is var (lastWitness, lastDay) ? new PublicationDay(lastDay, lastWitness.Date.Precision, lastWitness.Finding.Source) : null;
        return first is var (witness, day) && !(changed is not null && DayChoice.IsWeak(witness))
            ? (new(day, witness.Date.Precision, (DayChoice.IsWeak(witness) ? Weak : "") + witness.Finding.Source), changed)
            : (changed is null ? null : changed with { Basis = $"last change: {changed.Basis}" }, changed);
    }

    /// <summary>The distance from UTC at which the page itself writes times, where the outlet's zone is not known.</summary>
    static DateTimeZone? ZoneOf(IEnumerable<DateWitness> witnesses) =>
        witnesses.Where(w => w.Date.Offset is { Milliseconds: not 0 } && w.Finding.Weight >= LeastForModified).MaxBy(w => w.Finding.Weight)?.Date.Offset is { } offset
            ? DateTimeZone.ForOffset(offset)
            : null;

    string? Title(ChosenFindings chosen, PageMap map, IReadOnlyList<string> names) =>
        chosen.Best(Fields.Title) is { } title ? TitleChoice.Strip(title, names, map.Headline, outlets) : null;

    string? Agency(ChosenFindings chosen, PageMap map)
    {
        var agencies = new AgencyChoice(words);
        return chosen.Of(Fields.Agency).Concat(chosen.Of(Fields.Byline)).Select(f => agencies.Named(f.Value)).FirstOrDefault(a => a is not null)
            ?? map.Lines.Where(l => !map.IsAside(l.Element)).Select(l => agencies.InDateline(l.Text)).FirstOrDefault(a => a is not null);
    }

    static string? Language(IHtmlDocument page, ChosenFindings chosen) =>
        page.DocumentElement.GetAttribute("lang") is { Length: > 1 } lang ? lang.Trim().Replace('_', '-') : chosen.Best(Fields.Language)?.Replace('_', '-');

    /// <summary>The name of a site without the marks of accounts and addresses.</summary>
    static string? Site(string? name) => Uri.TryCreate(name, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host : name?.TrimStart('@');

    static bool IsAddress(string value) => Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https");
}
