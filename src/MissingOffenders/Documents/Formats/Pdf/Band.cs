namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Strips one below the other that share a gutter.</summary>
/// <param name="First">Index of the first strip.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Gutter">What all of them leave white.</param>
/// <param name="Support">Lines that stand on both sides of it.</param>
readonly record struct Band(int First, int End, Interval Gutter, int Support)
{
    /// <summary>All lengths are parts of the size of type.</summary>
    const double Narrow = 0.7;
    const double Middling = 1.2;
    const double Wide = 2;
    const double SharpEdge = 0.1;

    /// <summary>White above a line that stands on one side of the gutter only, and so may belong to something else.</summary>
    const double MostLeading = 2.6;

    /// <summary>No page that people print has so many gaps; finding the columns of one that has would take for ever.</summary>
    const int MostSteps = 2_000_000;

    /// <summary>The longest band, or null where the strips have no gutter.</summary>
    /// <param name="strips">The strips from the top.</param>
    /// <param name="size">Usual size of type.</param>
    public static Band? Longest(IReadOnlyList<Strip> strips, double size)
    {
        Band? best = null;
        var tries = strips.Sum(s => s.Gaps.Count(g => g.Length >= size * Narrow));
        if ((long)tries * strips.Count > MostSteps)
        {
            return null;
        }

        for (var i = 0; i < strips.Count; i++)
        {
            for (var g = 1; g + 1 < strips[i].Gaps.Count; g++)
            {
                if (strips[i].Gaps[g].Length >= size * Narrow && Reach(strips, i, strips[i].Gaps[g], size) is { } band && band.IsSupported(strips, size)
                    && (best is not { } b || band.Support > b.Support || (band.Support == b.Support && band.Gutter.Length > b.Gutter.Length)))
                {
                    best = band;
                }
            }
        }

        return best;
    }

    bool IsSupported(IReadOnlyList<Strip> strips, double size) =>
        Support >= (Gutter.Length >= size * Wide ? 2 : Gutter.Length >= size * Middling || HasSharpEdge(strips, size) ? 3 : 6);

    /// <summary>Columns begin at one place. White that comes together by chance between words does not.</summary>
    bool HasSharpEdge(IReadOnlyList<Strip> strips, double size)
    {
        var gutter = Gutter;
        var starts = strips.Skip(First).Take(End - First).SelectMany(s => s.LineStartsBehind(gutter)).ToList();
        return starts.Count(s => Math.Abs(s - gutter.End) < size * SharpEdge) * 2 > starts.Count;
    }

    static Band Reach(IReadOnlyList<Strip> strips, int first, Interval gutter, double size)
    {
        var support = strips[first].LinesBeside(gutter);
        var end = first + 1;
        for (; end < strips.Count; end++)
        {
            var meet = strips[end].Gaps.Select(gutter.Meet).MaxBy(m => m.Length);
            if (meet.Length < size * Narrow)
            {
                break;
            }

            var beside = strips[end].LinesBeside(meet);
            if (beside == 0 && strips[end - 1].Bottom - strips[end].Bottom > size * MostLeading)
            {
                break;
            }

            gutter = meet;
            support += beside;
        }

        return new(StartAbove(strips, first, gutter, size), end, gutter, support);
    }

    /// <summary>One column may begin above the other.</summary>
    static int StartAbove(IReadOnlyList<Strip> strips, int first, Interval gutter, double size)
    {
        while (first > 0 && strips[first - 1].Bottom - strips[first].Bottom < size * MostLeading
            && strips[first - 1].Gaps.Any(g => g.Start <= gutter.Start && gutter.End <= g.End))
        {
            first--;
        }

        return first;
    }
}
