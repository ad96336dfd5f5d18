namespace MissingOffenders.Reading.Choosing;

/// <summary>
/// Fits the weights of a log-linear choice (conditional maximum entropy; Berger, Della Pietra and Della Pietra 1996) by stochastic
/// gradient with one step size for each weight (AdaGrad; Duchi, Hazan and Singer 2011), averaged over the second half of the rounds.
/// The order of the examples is shuffled with a fixed seed: the same examples give the same weights.
/// </summary>
sealed class Fitting
{
    const int Rounds = 30;
    const int Orders = 4;
    const int LeastOccurrences = 3;
    const double Step = 0.15;

    readonly Dictionary<ulong, int> indexes = [];
    readonly List<Row> rows;
    readonly double[] weights;
    readonly double[] squares;
    readonly Dictionary<int, double> gradient = [];
    readonly double penalty;

    Fitting(IReadOnlyList<FitExample> examples, double penalty)
    {
        this.penalty = penalty;
        Index(examples);
        rows = [.. examples.Where(e => e.Alternatives.Any(a => a.IsRight)).Select(Row.Of(indexes))];
        weights = new double[indexes.Count];
        squares = new double[indexes.Count];
        Array.Fill(squares, 1e-6);
    }

    /// <summary>The weights by the numbers of their grounds.</summary>
    /// <param name="examples">The examples; those without a right alternative teach nothing.</param>
    /// <param name="penalty">How strongly weights are held near zero.</param>
    public static Dictionary<ulong, double> Fit(IReadOnlyList<FitExample> examples, double penalty = 0.02)
    {
        var fitting = new Fitting(examples, penalty);
        var means = fitting.Run();
        return fitting.indexes.ToDictionary(i => i.Key, i => means[i.Value]);
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

    /// <summary>The mean of several runs that differ in the order of the examples, which chance would else decide.</summary>
    double[] Run()
    {
        var sums = new double[weights.Length];
        for (var seed = 1u; seed <= Orders; seed++)
        {
            Array.Clear(weights);
            Array.Fill(squares, 1e-6);
            Run(seed, sums);
        }

        return Array.ConvertAll(sums, s => s / ((Rounds - (Rounds / 2)) * Orders));
    }

    void Run(uint seed, double[] sums)
    {
        var order = Enumerable.Range(0, rows.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            Shuffle(order, ref seed);
            foreach (var at in order)
            {
                Learn(rows[at]);
            }

            for (var i = 0; round >= Rounds / 2 && i < weights.Length; i++)
            {
                sums[i] += weights[i];
            }
        }
    }

    void Learn(Row row)
    {
        var pulls = row.Pulls(weights);
        gradient.Clear();
        var ofClasses = new double[row.Classes.Length];
        for (var i = 0; i < pulls.Length; i++)
        {
            var (type, own) = (row.Class[i], row.Own[i]);
            ofClasses[type] += pulls[i];
            Add(own, pulls[i]);
        }

        for (var i = 0; i < ofClasses.Length; i++)
        {
            Add(row.Classes[i], ofClasses[i]);
        }

        foreach (var (i, pull) in gradient)
        {
            var slope = pull - (penalty * weights[i]);
            squares[i] += slope * slope;
            weights[i] += Step * slope / Math.Sqrt(squares[i]);
        }
    }

    void Add(int[] grounds, double pull)
    {
        if (Math.Abs(pull) > 1e-4)
        {
            foreach (var i in grounds)
            {
                gradient[i] = gradient.GetValueOrDefault(i) + pull;
            }
        }
    }

    // xorshift: the framework promises no sequence of its own from one version to the next
    static void Shuffle(int[] order, ref uint seed)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            seed ^= seed << 13;
            seed ^= seed >> 17;
            seed ^= seed << 5;
            var other = (int)(seed % (uint)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }

    /// <summary>An example with its grounds as indexes of weights.</summary>
    sealed record Row(int[][] Classes, int[] Class, int[][] Own, bool[] Right)
    {
        public static Func<FitExample, Row> Of(Dictionary<ulong, int> indexes) => example => new(
            [.. example.Classes.Select(c => Known(c, indexes))],
            [.. example.Alternatives.Select(a => a.Class)],
            [.. example.Alternatives.Select(a => Known(a.Own, indexes))],
            [.. example.Alternatives.Select(a => a.IsRight)]);

        /// <summary>For each alternative by how much its score should rise.</summary>
        public double[] Pulls(double[] weights)
        {
            var ofClasses = Array.ConvertAll(Classes, c => Sum(c, weights));
            var scores = Own.Select((o, i) => ofClasses[Class[i]] + Sum(o, weights)).ToArray();
            var highest = scores.Max();
            var powers = Array.ConvertAll(scores, s => Math.Exp(s - highest));
            var (all, good) = (0.0, 0.0);
            for (var i = 0; i < powers.Length; i++)
            {
                all += powers[i];
                good += Right[i] ? powers[i] : 0;
            }

            return [.. powers.Select((p, i) => (Right[i] && good > 0 ? p / good : 0) - (p / all))];
        }

        static int[] Known(ulong[] keys, Dictionary<ulong, int> indexes) => [.. keys.Where(indexes.ContainsKey).Select(k => indexes[k])];

        static double Sum(int[] grounds, double[] weights)
        {
            double sum = 0;
            foreach (var i in grounds)
            {
                sum += weights[i];
            }

            return sum;
        }
    }
}
