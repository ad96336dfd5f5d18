namespace MissingOffenders.Reading.Choosing;

/// <summary>Finds the lowest point of a convex function by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno (Liu and Nocedal 1989).</summary>
static class Minimum
{
    const int Memory = 8;
    const int Rounds = 80;
    const double Enough = 1e-4;
    const double LeastStep = 1e-10;

    /// <summary>Value at a point; the slope goes into the second array.</summary>
    public delegate double Function(double[] point, double[] slope);

    /// <summary>The point, begun from zero.</summary>
    /// <param name="function">The function.</param>
    /// <param name="size">Number of its variables.</param>
    public static double[] Of(Function function, int size)
    {
        var (point, slope) = (new double[size], new double[size]);
        var value = function(point, slope);
        var steps = new List<(double[] Way, double[] Change, double Curve)>();
        for (var round = 0; round < Rounds; round++)
        {
            var direction = Direction(slope, steps);
            var (next, nextSlope) = (new double[size], new double[size]);
            var lower = Step(function, point, value, slope, direction, next, nextSlope);
            if (lower is not { } nextValue)
            {
                break;
            }

            Remember(steps, Difference(next, point), Difference(nextSlope, slope));
            var gain = value - nextValue;
            (point, slope, value) = (next, nextSlope, nextValue);
            if (gain < Enough * Math.Max(1, Math.Abs(value)) * 1e-2)
            {
                break;
            }
        }

        return point;
    }

    /// <summary>Goes as far as the function falls enough (Armijo 1966); null where it falls no more.</summary>
    static double? Step(Function function, double[] point, double value, double[] slope, double[] direction, double[] next, double[] nextSlope)
    {
        var descent = Product(slope, direction);
        for (var length = 1.0; length > LeastStep; length /= 2)
        {
            for (var i = 0; i < point.Length; i++)
            {
                next[i] = point[i] + (length * direction[i]);
            }

            var reached = function(next, nextSlope);
            if (reached <= value + (Enough * length * descent))
            {
                return reached;
            }
        }

        return null;
    }

    static double[] Direction(double[] slope, List<(double[] Way, double[] Change, double Curve)> steps)
    {
        var direction = Array.ConvertAll(slope, s => -s);
        if (steps.Count == 0)
        {
            // no more than a length of one before anything is known of the curve
            var length = Math.Sqrt(Product(slope, slope));
            return length > 1 ? Array.ConvertAll(direction, d => d / length) : direction;
        }

        var shares = new double[steps.Count];
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            shares[i] = Product(steps[i].Way, direction) / steps[i].Curve;
            Add(direction, steps[i].Change, -shares[i]);
        }

        var (_, change, curve) = steps[^1];
        var scale = curve / Product(change, change);
        for (var i = 0; i < direction.Length; i++)
        {
            direction[i] *= scale;
        }

        for (var i = 0; i < steps.Count; i++)
        {
            Add(direction, steps[i].Way, shares[i] - (Product(steps[i].Change, direction) / steps[i].Curve));
        }

        return direction;
    }

    static void Remember(List<(double[] Way, double[] Change, double Curve)> steps, double[] way, double[] change)
    {
        var curve = Product(way, change);
        if (curve <= 0)
        {
            return;
        }

        if (steps.Count == Memory)
        {
            steps.RemoveAt(0);
        }

        steps.Add((way, change, curve));
    }

    static double[] Difference(double[] a, double[] b)
    {
        var difference = new double[a.Length];
        for (var i = 0; i < a.Length; i++)
        {
            difference[i] = a[i] - b[i];
        }

        return difference;
    }

    static void Add(double[] to, double[] what, double times)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += times * what[i];
        }
    }

    static double Product(double[] a, double[] b)
    {
        double sum = 0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
