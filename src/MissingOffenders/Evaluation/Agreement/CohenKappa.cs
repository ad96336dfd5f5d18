namespace MissingOffenders.Evaluation.Agreement;

/// <summary>Cohen's kappa: how far two raters agree beyond what chance alone would give.</summary>
/// <remarks>
/// κ = (pₒ − pₑ) / (1 − pₑ), where pₒ is the share of units on which they agree and pₑ the sum over all categories of the product of
/// the shares of units that each of them gave to it. J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and
/// Psychological Measurement 20 (1960), 37-46.
/// </remarks>
/// <param name="Units">Units that both judged.</param>
/// <param name="Observed">pₒ, from 0 to 1; 0 where there are no units.</param>
/// <param name="Expected">pₑ, from 0 to 1; 0 where there are no units.</param>
public readonly record struct CohenKappa(int Units, double Observed, double Expected)
{
    /// <summary>κ, at most 1; 0 is chance. Null where nothing can be said: there are no units, or both gave all of them to one category.</summary>
    public double? Value => Units == 0 || Expected >= 1 ? null : (Observed - Expected) / (1 - Expected);

    /// <summary>Takes the categories that the first and the second rater gave to each unit that both judged.</summary>
    public static CohenKappa Of<TCategory>(IReadOnlyCollection<(TCategory First, TCategory Second)> units)
        where TCategory : notnull
    {
        ArgumentNullException.ThrowIfNull(units);
        if (units.Count == 0)
        {
            return default;
        }

        double n = units.Count;
        var second = units.CountBy(u => u.Second).ToDictionary();
        var expected = units.CountBy(u => u.First).Sum(c => (double)c.Value * second.GetValueOrDefault(c.Key)) / (n * n);
        return new(units.Count, units.Count(u => EqualityComparer<TCategory>.Default.Equals(u.First, u.Second)) / n, expected);
    }
}
