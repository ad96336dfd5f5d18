namespace MissingOffenders.Evaluation;

/// <summary>How many figures were found, missed and made up. Scores add up.</summary>
/// <param name="Gold">Figures that had to be found.</param>
/// <param name="Right">Figures among them that were found.</param>
/// <param name="Wrong">Extracted figures that match nothing, or nothing that is left.</param>
/// <param name="Missed">Figures that had to be found and were not.</param>
/// <param name="Strict">Figures that are right in every slot that the strict score compares.</param>
/// <param name="ValueFound">Figures whose number was extracted at all, under whatever subject and measure.</param>
/// <param name="Slots">Further slots of the right figures.</param>
public readonly record struct Score(int Gold, int Right, int Wrong, int Missed, int Strict, int ValueFound, Slots Slots)
{
    /// <summary>Share of the extracted figures that are right; 0 where none was extracted.</summary>
    public double Precision => Share(Right, Right + Wrong);

    /// <summary>Share of the gold figures that were found; 0 where there are none.</summary>
    public double Recall => Share(Right, Right + Missed);

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => HarmonicMean(Precision, Recall);

    /// <summary>F1 of the figures that are right in every slot.</summary>
    public double StrictF1 => HarmonicMean(Share(Strict, Right + Wrong), Share(Strict, Right + Missed));

    /// <summary>Share of the gold figures whose number was extracted at all.</summary>
    public double ValueRecall => Share(ValueFound, Gold);

    /// <summary>Share of the right figures for which <paramref name="count"/> of them holds.</summary>
    public double ShareOfRight(int count) => Share(count, Right);

    /// <summary>Both together.</summary>
    public static Score operator +(Score left, Score right) => new(
        left.Gold + right.Gold,
        left.Right + right.Right,
        left.Wrong + right.Wrong,
        left.Missed + right.Missed,
        left.Strict + right.Strict,
        left.ValueFound + right.ValueFound,
        left.Slots + right.Slots);

    /// <summary>Both together.</summary>
    public static Score Add(Score left, Score right) => left + right;

    static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    static double HarmonicMean(double a, double b) => a + b == 0 ? 0 : 2 * a * b / (a + b);
}
