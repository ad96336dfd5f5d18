using MissingOffenders.Documents.Pages.Outlets;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Titles without the name of the outlet that pages put behind them.</summary>
static class TitleChoice
{
    static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · ", " : "];

    /// <summary>The title without a last part that names the outlet.</summary>
    /// <param name="title">As the page gives it.</param>
    /// <param name="names">Names of the outlet and of its host.</param>
    /// <param name="headline">The headline that the page shows, or null.</param>
    /// <param name="outlets">The known outlets.</param>
    public static string Strip(string title, IReadOnlyList<string> names, string? headline, OutletBook outlets)
    {
        var bare = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        while (Separators.Select(s => bare.LastIndexOf(s, StringComparison.Ordinal)).Max() is var cut and > 0)
        {
            var (head, tail) = (bare[..cut].TrimEnd(), bare[(cut + 2)..].Trim());
            if (!IsOutlet(tail, names, outlets) && !(headline is not null && PageWords.Fold(head).StartsWith(PageWords.Fold(headline), StringComparison.Ordinal)))
            {
                return bare;
            }

            bare = head;
        }

        return bare;
    }

    static bool IsOutlet(string words, IReadOnlyList<string> names, OutletBook outlets)
    {
        var folded = OutletBook.Fold(words).Replace(" ", "", StringComparison.Ordinal);
        return outlets.Named(words) is not null || names.Any(n => OutletBook.Fold(n).Replace(" ", "", StringComparison.Ordinal) is { Length: > 1 } name
            && (folded == name || (folded.Length > 3 && name.Contains(folded, StringComparison.Ordinal))));
    }
}
