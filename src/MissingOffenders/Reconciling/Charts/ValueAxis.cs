namespace MissingOffenders.Reconciling.Charts;

/// <summary>Values from 0 upwards.</summary>
public sealed class ValueAxis
{
    /// <summary>About so many lines can be read.</summary>
    const int Lines = 5;

    static readonly decimal[] Steps = [1, 2, 5, 10];

    readonly decimal step;
    readonly decimal top;

    /// <summary>An axis that holds values up to the greatest.</summary>
    public ValueAxis(decimal most)
    {
        Most = most;
        step = Step(most / Lines);
        top = Math.Max(step, Math.Ceiling(most / step) * step);
    }

    /// <summary>The greatest value.</summary>
    public decimal Most { get; }

    /// <summary>Round values, ascending.</summary>
    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var value = 0m; value <= top; value += step)
            {
                yield return value;
            }
        }
    }

    /// <summary>Where a value stands, from 0 at the bottom to 1.</summary>
    public double At(decimal value) => (double)(value / top);

    static decimal Step(decimal rough)
    {
        var power = 1m;
        while (power * 10 <= rough)
        {
            power *= 10;
        }

        return Steps.Select(s => s * power).First(s => s >= Math.Min(rough, 10 * power));
    }
}
