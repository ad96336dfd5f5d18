using System.Globalization;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Finds the lines at the edges of pages that belong to the sheet: running titles, page numbers, what browsers print around a page.</summary>
static class Furniture
{
    const int MostLines = 4;
    const double Edge = 0.14;
    const double SamePlace = 4;

    /// <summary>The pages with these lines set apart.</summary>
    public static IReadOnlyList<PrintedPage> SetApart(IReadOnlyList<PrintedPage> pages)
    {
        var edges = pages.Select(AtEdges).ToList();
        return [.. pages.Select((page, i) => Without(page, [.. edges[i].Where(line => IsFurniture(line, page, pages, edges))]))];
    }

    static PrintedPage Without(PrintedPage page, List<PrintedLine> lines)
    {
        var words = lines.SelectMany(l => l.Words).ToHashSet(ReferenceEqualityComparer.Instance);
        return page with { Words = [.. page.Words.Where(w => !words.Contains(w))], Furniture = lines };
    }

    static List<PrintedLine> AtEdges(PrintedPage page)
    {
        var lines = Lines.Of(page.Words.Where(w => w.Baseline > page.Height * (1 - Edge) || w.Baseline < page.Height * Edge));
        return [.. lines.Take(MostLines).Where(page.IsUpper), .. lines.TakeLast(MostLines).Where(l => !page.IsUpper(l))];
    }

    static bool IsFurniture(PrintedLine line, PrintedPage page, IReadOnlyList<PrintedPage> pages, List<List<PrintedLine>> edges)
    {
        if (PrintStamp.IsPageCount(line.Text, page.Number, pages.Count) || PrintStamp.IsAddress(line.Text))
        {
            return true;
        }

        // the head of a browser's print is told by its foot
        var printed = edges.Exists(e => e.Exists(l => PrintStamp.IsAddress(l.Text)));
        return (printed && page.IsUpper(line) && PrintStamp.DateOf(line.Text) is not null && line.Baseline > page.Height * (1 - (Edge / 2)))
            || pages.Where(p => p != page).Any(p => edges[p.Number - 1].Exists(other => IsSame(line, other, p.Number - page.Number)));
    }

    static bool IsSame(PrintedLine line, PrintedLine other, int pagesBetween) =>
        Math.Abs(line.Baseline - other.Baseline) < SamePlace
        && line.Words.Count == other.Words.Count
        && line.Words.Zip(other.Words).All(p => p.First.Text == p.Second.Text || Differ(p.First.Text, p.Second.Text, pagesBetween));

    static bool Differ(string word, string other, int by) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var a)
        && int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var b) && b - a == by;
}
