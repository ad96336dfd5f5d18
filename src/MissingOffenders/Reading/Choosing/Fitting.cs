namespace MissingOffenders.Reading.Choosing;

/// <summary>
/// Fits the weights of a log-linear choice (conditional maximum entropy; Berger, Della Pietra and Della Pietra 1996): the weights under
/// which the right answers are likeliest, each held near zero by a Gaussian prior (Chen and Rosenfeld 1999). The same examples give the
/// same weights.
/// </summary>
sealed class Fitting
{
    const int LeastOccurrences = 3;

    readonly Dictionary<ulong, int> indexes = [];
    readonly List<FitRow> rows;
    readonly double penalty;

    Fitting(IReadOnlyList<FitExample> examples, double penalty)
    {
        this.penalty = penalty;
        Index(examples);
        rows = [.. examples.Where(e => e.Alternatives.Any(a => a.IsRight)).Select(e => FitRow.Of(e, indexes))];
    }

    /// <summary>The weights by the numbers of their grounds.</summary>
    /// <param name="examples">The examples; those without a right alternative teach nothing.</param>
    /// <param name="penalty">How strongly weights are held near zero: the inverse of the prior's variance.</param>
    public static Dictionary<ulong, double> Fit(IReadOnlyList<FitExample> examples, double penalty)
    {
        var fitting = new Fitting(examples, penalty);
        var weights = Minimum.Of(fitting.Loss, fitting.indexes.Count);
        return fitting.indexes.ToDictionary(i => i.Key, i => weights[i.Value]);
    }

    void Index(IReadOnlyList<FitExample> examples)
    {
        var occurrences = new Dictionary<ulong, int>();
        var seen = new HashSet<ulong>();
        foreach (var example in examples)
        {
            seen.Clear();
            foreach (var key in example.Classes.SelectMany(c => c).Concat(example.Alternatives.SelectMany(a => a.Own)).Where(seen.Add))
            {
                occurrences[key] = occurrences.GetValueOrDefault(key) + 1;
            }
        }

        foreach (var (key, _) in occurrences.Where(o => o.Value >= LeastOccurrences).OrderBy(o => o.Key))
        {
            indexes.Add(key, indexes.Count);
        }
    }

    /// <summary>How unlikely the right answers are, with the prior; its slope for each weight goes into <paramref name="slopes"/>.</summary>
    double Loss(double[] weights, double[] slopes)
    {
        var loss = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            loss += penalty / 2 * weights[i] * weights[i];
            slopes[i] = penalty * weights[i];
        }

        foreach (var row in rows)
        {
            loss += row.Loss(weights, slopes);
        }

        return loss;
    }
}
