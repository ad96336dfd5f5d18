namespace MissingOffenders.Evaluation.Agreement;

/// <summary>Krippendorff's alpha for categories without an order: how far any number of raters agree beyond chance, also where not all judged everything.</summary>
/// <remarks>
/// α = 1 − Dₒ / Dₑ. Every unit u that mᵤ ≥ 2 raters judged gives each ordered pair of its values the weight 1 / (mᵤ − 1); o(c, k) is the
/// sum of these weights for the values c and k, n(c) the sum of o(c, k) over k, n the sum of all. With the nominal metric Dₒ is the
/// share of o(c, k) with c ≠ k in n, and Dₑ the sum of n(c)·n(k) with c ≠ k, divided by n(n − 1). K. Krippendorff, "Computing
/// Krippendorff's Alpha-Reliability" (2011), University of Pennsylvania, section C.
/// </remarks>
/// <param name="Units">Units that at least two raters judged.</param>
/// <param name="Values">Judgements of these units: n.</param>
/// <param name="Observed">Dₒ, from 0 to 1; 0 where there are no units.</param>
/// <param name="Expected">Dₑ, from 0 to 1; 0 where there are no units.</param>
public readonly record struct KrippendorffAlpha(int Units, int Values, double Observed, double Expected)
{
    /// <summary>α, at most 1; 0 is chance. Null where nothing can be said: there are no units, or all values are the same.</summary>
    public double? Value => Expected <= 0 ? null : 1 - (Observed / Expected);

    /// <summary>Takes the categories that each unit was given, by whomever. Units with fewer than two are passed over.</summary>
    public static KrippendorffAlpha Of<TCategory>(IEnumerable<IReadOnlyCollection<TCategory>> units)
        where TCategory : notnull
    {
        ArgumentNullException.ThrowIfNull(units);
        var paired = units.Where(u => u.Count > 1).ToList();
        double n = paired.Sum(u => u.Count);
        if (paired.Count == 0)
        {
            return default;
        }

        // Pairs of equal values are easier to count than those of different ones, and both together are known.
        var equal = paired.Sum(u => u.CountBy(v => v).Sum(c => (double)c.Value * (c.Value - 1)) / (u.Count - 1));
        var squares = paired.SelectMany(u => u).CountBy(v => v).Sum(c => (double)c.Value * c.Value);
        return new(paired.Count, (int)n, (n - equal) / n, ((n * n) - squares) / (n * (n - 1)));
    }
}
