namespace MissingOffenders.Reconciling.Charts;

/// <summary>Words at a place of a drawing, centred.</summary>
/// <param name="X">Their middle.</param>
/// <param name="Y">Their base line.</param>
/// <param name="Words">The words.</param>
/// <param name="Size">Size of the letters.</param>
/// <param name="Rank">How much they matter, 0 most.</param>
public readonly record struct ChartLabel(double X, double Y, string Words, double Size, int Rank)
{
    double Half => Words.Length * Size * Shapes.LetterWidth / 2;

    /// <summary>Those that can be read beside each other: of two that would touch, the one that matters more, or else the first.</summary>
    public static IReadOnlyList<ChartLabel> Thinned(IEnumerable<ChartLabel> labels)
    {
        List<ChartLabel> kept = [];
        foreach (var label in labels.Index().OrderBy(l => l.Item.Rank).ThenBy(l => l.Index).Select(l => l.Item))
        {
            if (!kept.Exists(label.Touches))
            {
                kept.Add(label);
            }
        }

        return kept;
    }

    bool Touches(ChartLabel other) => Math.Abs(X - other.X) < Half + other.Half + 3 && Math.Abs(Y - other.Y) < Math.Max(Size, other.Size);
}
