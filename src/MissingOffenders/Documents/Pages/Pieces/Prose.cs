using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>Where on a page the long unlinked runs of text stand.</summary>
sealed class Prose
{
    const int Shortest = 80;

    readonly Dictionary<IElement, int> lengths = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<IElement> titled = new(ReferenceEqualityComparer.Instance);
    readonly int total;

    public Prose(IElement root)
    {
        foreach (var text in root.Descendants<IText>())
        {
            if (text.Length >= Shortest && text.ParentElement is { } parent && parent.LocalName is not ("a" or "script" or "style" or "template" or "noscript") && text.Data.AsSpan().Trim().Length >= Shortest)
            {
                total += text.Length;
                for (var e = parent; e is not null; e = e.ParentElement)
                {
                    lengths[e] = lengths.GetValueOrDefault(e) + text.Length;
                }
            }
        }

        foreach (var mark in root.QuerySelectorAll("h1, [itemprop=articleBody]"))
        {
            for (var e = mark; e is not null && titled.Add(e); e = e.ParentElement)
            {
            }
        }
    }

    /// <summary>Whether <paramref name="element"/> holds a title or what the page itself calls the body of the article.</summary>
    public bool HoldsTitle(IElement element) => titled.Contains(element);

    /// <summary>Share of the page's prose that stands in <paramref name="element"/>, 0 to 1.</summary>
    public double ShareOf(IElement element) => total == 0 ? 0 : (double)lengths.GetValueOrDefault(element) / total;
}
