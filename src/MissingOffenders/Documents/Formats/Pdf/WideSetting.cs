namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>
/// Lines whose characters a program has set one by one at even distances, as a typewriter does, or with white between all of them:
/// there the white inside a word is as wide as that between words, and only printed spaces part words.
/// </summary>
sealed class WideSetting
{
    const int Fewest = 8;
    const double MostOfThem = 0.8;

    /// <summary>All lengths are parts of the size of type.</summary>
    const double SamePitch = 0.03;
    const double SameGap = 0.05;
    const double LeastGap = 0.15;
    const double MostMore = 0.3;

    readonly double? pitch;
    readonly double? gap;

    WideSetting(double? pitch, double? gap) => (this.pitch, this.gap) = (pitch, gap);

    /// <summary>How the characters of a line are set, in the order in which they were printed.</summary>
    public static WideSetting Of(IReadOnlyList<Glyph> row)
    {
        List<(Glyph First, Glyph Second)> pairs = [.. row.Zip(row.Skip(1)).Where(p => !p.First.IsSpace && !p.Second.IsSpace && p.Second.Left > p.First.Left)];
        if (pairs.Count < Fewest || !row.Any(g => g.IsSpace))
        {
            return new(null, null);
        }

        return new(Usual([.. pairs.Select(p => p.Second.Left - p.First.Left)], row[0].Size * SamePitch), Usual([.. pairs.Select(p => p.Second.Left - p.First.Right)], row[0].Size * SameGap) is { } white && white > row[0].Size * LeastGap ? white : null);
    }

    /// <summary>Whether two characters without a printed space between them are of one word.</summary>
    public bool Joins(Glyph glyph, Glyph next) =>
        (pitch is { } even && Math.Abs(next.Left - glyph.Left - even) < glyph.Size * MostMore && next.Left - glyph.Left < even * (1 + MostMore))
        || (gap is { } white && Math.Abs(next.Left - glyph.Right - white) < glyph.Size * MostMore / 2);

    /// <summary>The length that nearly all have, or null.</summary>
    static double? Usual(List<double> lengths, double tolerance)
    {
        lengths.Sort();
        var middle = lengths[lengths.Count / 2];
        return lengths.Count(l => Math.Abs(l - middle) <= tolerance) >= lengths.Count * MostOfThem ? middle : null;
    }
}
