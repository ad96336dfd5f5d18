namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>A drawn line.</summary>
/// <param name="At">Where it stands: from the left if it is upright, from the bottom if it is level.</param>
/// <param name="Reach">From where to where it goes.</param>
readonly record struct Ruling(double At, Interval Reach)
{
    /// <summary>Borders of cells that touch are one line.</summary>
    const double Touch = 3.5;

    /// <summary>The lines with their pieces joined, by where they stand.</summary>
    public static IReadOnlyList<Ruling> Join(IEnumerable<Ruling> pieces)
    {
        var joined = new List<Ruling>();
        foreach (var line in Lines(pieces))
        {
            foreach (var piece in line.OrderBy(p => p.Reach.Start))
            {
                if (joined.Count > 0 && joined[^1].At == line[0].At && piece.Reach.Start <= joined[^1].Reach.End + Touch)
                {
                    joined[^1] = joined[^1] with { Reach = new(joined[^1].Reach.Start, Math.Max(joined[^1].Reach.End, piece.Reach.End)) };
                }
                else
                {
                    joined.Add(new(line[0].At, piece.Reach));
                }
            }
        }

        return joined;
    }

    public bool Crosses(double at) => Reach.Start - Touch <= at && at <= Reach.End + Touch;

    static IEnumerable<List<Ruling>> Lines(IEnumerable<Ruling> pieces)
    {
        var line = new List<Ruling>();
        foreach (var piece in pieces.OrderBy(p => p.At))
        {
            if (line.Count > 0 && piece.At - line[0].At > Touch)
            {
                yield return line;
                line = [];
            }

            line.Add(piece);
        }

        if (line.Count > 0)
        {
            yield return line;
        }
    }
}
