using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MissingOffenders.Documents.Pages.Elements;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>What attributes in the page itself say: microdata, RDFa, hAtom, <c>time</c> and <c>data-...</c>.</summary>
sealed class Markup(PageMap map)
{
    const int MostSiblings = 1000;

    public IEnumerable<Finding> Read(IHtmlDocument page) =>
        page.All.Where(e => e.LocalName is not ("meta" or "script" or "style" or "link")).SelectMany(Read);

    IEnumerable<Finding> Read(IElement element)
    {
        foreach (var name in Split(element.GetAttribute("itemprop")).Concat(Split(element.GetAttribute("property"))))
        {
            if (Named(name[(name.LastIndexOf(':') + 1)..]) is var (field, weight) && Value(element) is { Length: > 0 } value)
            {
                yield return new(field, $"itemprop {name}", value, weight * map.Nearness(element));
            }
        }

        foreach (var finding in element.LocalName == "time" ? Time(element) : Classes(element).Concat(Data(element)))
        {
            yield return finding with { Weight = finding.Weight * map.Nearness(element) };
        }
    }

    static (string Field, double Weight)? Named(string name) => name.ToLowerInvariant() switch
    {
        "datepublished" => (Fields.Published, 4.5),
        "datecreated" or "created" or "issued" => (Fields.Published, 3.5),
        "datemodified" or "modified" => (Fields.Modified, 4),
        "headline" => (Fields.Title, 3),
        _ => null,
    };

    static IEnumerable<Finding> Time(IElement time)
    {
        var tokens = Names.Of(time).SelectMany(n => n).ToHashSet(StringComparer.Ordinal);
        var published = tokens.Contains("published") || tokens.Contains("pubdate") || tokens.Contains("publish") || time.HasAttribute("pubdate");
        var changed = !published && (tokens.Contains("updated") || tokens.Contains("modified") || tokens.Contains("lastupdated") || CueBefore(time));
        if (Value(time) is { Length: > 0 } value)
        {
            yield return changed ? new(Fields.Modified, "time updated", value, 3)
                : new(Fields.Published, published ? "time published" : "time", value, published ? 4.5 : 3);
        }
    }

    /// <summary>Whether the words right before say that what follows is a change.</summary>
    static bool CueBefore(IElement time)
    {
        // AngleSharp looks for a node's neighbour from the first child on
        var before = (time.Parent?.ChildNodes.Length < MostSiblings ? time.PreviousSibling?.TextContent ?? "" : "") + " " + time.TextContent;
        return before.Length < 80 && PageWords.Fold(before).Split(' ').Any(w => w is "updated" or "modified" or "edited")
            && !before.Contains("ublished", StringComparison.Ordinal);
    }

    static IEnumerable<Finding> Classes(IElement element)
    {
        var machine = element.GetAttribute("datetime") ?? (element.LocalName is "abbr" or "span" ? element.GetAttribute("title") : null)
            ?? (element.LocalName == "input" ? element.GetAttribute("value") : null);
        if (string.IsNullOrWhiteSpace(machine) || machine.Length > 60)
        {
            yield break;
        }

        var tokens = Names.Of(element).SelectMany(n => n).ToHashSet(StringComparer.Ordinal);
        if (tokens.Contains("published") || tokens.Contains("pubdate") || tokens.Contains("publish"))
        {
            yield return new(Fields.Published, "class published", machine, 3.5);
        }
        else if (tokens.Contains("updated") || tokens.Contains("modified"))
        {
            yield return new(Fields.Modified, "class updated", machine, 3);
        }
    }

    static IEnumerable<Finding> Data(IElement element)
    {
        foreach (var attribute in element.Attributes.Where(a => a.Name.StartsWith("data-", StringComparison.Ordinal) && a.Value.Length is > 7 and < 60))
        {
            var key = string.Concat(attribute.Name.Where(char.IsLetter))[4..];
            var changed = key.Contains("updat", StringComparison.Ordinal) || key.Contains("modif", StringComparison.Ordinal);
            var published = key.Contains("publi", StringComparison.Ordinal) || key.Contains("pubdate", StringComparison.Ordinal);
            if (changed)
            {
                yield return new(Fields.Modified, $"attribute {attribute.Name}", attribute.Value, 2);
            }
            else if (published || key.Contains("date", StringComparison.Ordinal) || key.Contains("timestamp", StringComparison.Ordinal) || key is "time" or "epoch")
            {
                yield return new(Fields.Published, $"attribute {attribute.Name}", attribute.Value, published ? 3 : 1.5);
            }
        }
    }

    static string? Value(IElement element) =>
        element.GetAttribute("datetime") is { Length: > 0 } time ? time.Trim()
        : element.GetAttribute("content") is { Length: > 0 } content ? content.Trim()
        : element.TextContent.Length < 200 ? element.TextContent.Trim()
        : null;

    static string[] Split(string? names) => names?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
