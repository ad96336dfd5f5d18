namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Cuts a page into columns and tables, in the order in which they are read.</summary>
/// <remarks>
/// Looks for the longest white gutter, cuts off what is above and below it, and goes on with each part. What stands in a line
/// across the gutter (a headline over two columns) ends the gutter and so stays before, between or behind the columns.
/// </remarks>
/// <param name="size">Usual size of type on the page, in points.</param>
sealed class PageCutter(double size)
{
    const int MostCuts = 40;
    const double LeastGutter = 0.7;

    public IEnumerable<PagePart> Cut(IEnumerable<PrintedWord> words) => Cut(Strip.Of(words), 0);

    IEnumerable<PagePart> Cut(IReadOnlyList<Strip> strips, int depth)
    {
        if (strips.Count == 0)
        {
            return [];
        }

        if (depth > MostCuts || Band.Longest(strips, size) is not { } band)
        {
            return [new PagePart.Column(Lines.Of(strips.SelectMany(s => s.Words)))];
        }

        var inside = strips.Skip(band.First).Take(band.End - band.First).ToList();
        return [.. Cut([.. strips.Take(band.First)], depth + 1), .. CutBand(inside, band, depth), .. Cut([.. strips.Skip(band.End)], depth + 1)];
    }

    IEnumerable<PagePart> CutBand(List<Strip> strips, Band band, int depth)
    {
        var gutters = SharedGutters(strips);
        var columns = Split(strips, gutters);
        for (var i = 0; i < columns.Count;)
        {
            var end = columns.Count;
            while (end > i + 1 && !TableShape.Fits([.. columns.Skip(i).Take(end - i)], size))
            {
                end--;
            }

            if (end > i + 1)
            {
                foreach (var part in TableRows.Of([.. columns.Skip(i).Take(end - i)], size))
                {
                    yield return part;
                }
            }
            else
            {
                foreach (var part in Cut(Strip.Of(columns[i]), depth + 1))
                {
                    yield return part;
                }
            }

            i = end;
        }
    }

    List<Interval> SharedGutters(List<Strip> strips)
    {
        IEnumerable<Interval> shared = strips[0].Gaps;
        foreach (var strip in strips.Skip(1))
        {
            shared = [.. shared.SelectMany(s => strip.Gaps.Select(s.Meet)).Where(m => m.Length >= size * LeastGutter)];
        }

        return [.. shared.Where(g => strips.Exists(s => s.Words.Any(w => w.Middle < g.Middle)) && strips.Exists(s => s.Words.Any(w => w.Middle > g.Middle)))];
    }

    static List<List<PrintedWord>> Split(List<Strip> strips, List<Interval> gutters)
    {
        var columns = Enumerable.Range(0, gutters.Count + 1).Select(_ => new List<PrintedWord>()).ToList();
        foreach (var word in strips.SelectMany(s => s.Words))
        {
            columns[gutters.Count(g => g.Middle < word.Middle)].Add(word);
        }

        return columns;
    }
}
