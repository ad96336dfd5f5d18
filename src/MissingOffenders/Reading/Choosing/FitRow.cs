namespace MissingOffenders.Reading.Choosing;

/// <summary>An example with its grounds as indexes of weights.</summary>
sealed class FitRow
{
    readonly int[][] classes;
    readonly int[] classOf;
    readonly int[][] own;
    readonly bool[] right;
    readonly double[] scores;
    readonly double[] pulls;

    FitRow(int[][] classes, int[] classOf, int[][] own, bool[] right)
    {
        (this.classes, this.classOf, this.own, this.right) = (classes, classOf, own, right);
        (scores, pulls) = (new double[own.Length], new double[classes.Length]);
    }

    public static FitRow Of(FitExample example, Dictionary<ulong, int> indexes) => new(
        [.. example.Classes.Select(c => Known(c, indexes))],
        [.. example.Alternatives.Select(a => a.Class)],
        [.. example.Alternatives.Select(a => Known(a.Own, indexes))],
        [.. example.Alternatives.Select(a => a.IsRight)]);

    /// <summary>How unlikely the right answers are; adds its slope for each weight.</summary>
    public double Loss(double[] weights, double[] slopes)
    {
        var (highest, all, good) = (Score(weights), 0.0, 0.0);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - highest);
            all += scores[i];
            good += right[i] ? scores[i] : 0;
        }

        good = Math.Max(good, double.Epsilon * 1e20);
        Array.Clear(pulls);
        for (var i = 0; i < scores.Length; i++)
        {
            var pull = (scores[i] / all) - (right[i] ? scores[i] / good : 0);
            pulls[classOf[i]] += pull;
            Add(own[i], pull, slopes);
        }

        for (var i = 0; i < classes.Length; i++)
        {
            Add(classes[i], pulls[i], slopes);
        }

        return Math.Log(all / good);
    }

    double Score(double[] weights)
    {
        var highest = double.NegativeInfinity;
        for (var i = 0; i < classes.Length; i++)
        {
            pulls[i] = Sum(classes[i], weights);
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = pulls[classOf[i]] + Sum(own[i], weights);
            highest = Math.Max(highest, scores[i]);
        }

        return highest;
    }

    static void Add(int[] grounds, double pull, double[] slopes)
    {
        foreach (var i in grounds)
        {
            slopes[i] += pull;
        }
    }

    static double Sum(int[] grounds, double[] weights)
    {
        double sum = 0;
        foreach (var i in grounds)
        {
            sum += weights[i];
        }

        return sum;
    }

    static int[] Known(ulong[] keys, Dictionary<ulong, int> indexes) => [.. keys.Where(indexes.ContainsKey).Select(k => indexes[k])];
}
