using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reconciling.Values;

/// <summary>How far a number may lie from what its words say, as shares of the number.</summary>
/// <param name="Approx">Above and below a number with "about".</param>
/// <param name="Nearly">Below a number with "nearly".</param>
/// <param name="Headline">Above and below a number in a headline.</param>
/// <param name="HeadlineOther">Above and below a number in a headline, further off than which it is another fact.</param>
/// <param name="Speech">Above and below a rounder number in direct speech.</param>
public sealed record Tolerances(decimal Approx, decimal Nearly, decimal Headline, decimal HeadlineOther, decimal Speech)
{
    /// <summary>Numbers of which the greater is at least <c>From</c> and more than <c>Factor</c> times the smaller count different things, as do none and at least <c>NoneFrom</c>.</summary>
    public required (decimal Factor, decimal From, decimal NoneFrom) OtherCount { get; init; }

    /// <summary>Whether two numbers lie too far apart to be counts of one thing by two sources.</summary>
    public bool AreOtherCounts(ValueInterval one, ValueInterval other)
    {
        var (lesser, greater) = one.High < other.Low ? (one, other) : (other, one);
        return (lesser.High == 0 && greater.Low >= OtherCount.NoneFrom) || (greater.Low >= OtherCount.From && greater.Low / OtherCount.Factor > lesser.High);
    }

    /// <summary>The values that a number with its modifier allows. Never below zero: these are counts.</summary>
    /// <param name="number">The number; of a range the lower end.</param>
    /// <param name="modifier">How exact it claims to be.</param>
    /// <param name="upper">Upper end of a range, or null.</param>
    public ValueInterval Of(decimal number, Modifier modifier, decimal? upper = null) => modifier switch
    {
        Modifier.Between => new(number, upper ?? decimal.MaxValue),
        Modifier.Exact => new(number, number),
        Modifier.Approx => Around(number, Approx),
        Modifier.Nearly => new(number * (1 - Nearly), number),
        Modifier.MoreThan => new(number + 1, decimal.MaxValue),
        Modifier.AtLeast => new(number, decimal.MaxValue),
        Modifier.LessThan => new(0, Math.Max(0, number - 1)),
        Modifier.UpTo => new(0, number),
        _ => throw new ArgumentOutOfRangeException(nameof(modifier), modifier, null),
    };

    /// <summary>What "about" is said of beside another bound: nobody who says "about 1,650" means less than 1,600.</summary>
    public ValueInterval AroundRound(decimal number)
    {
        var slack = Math.Min(number * Approx, Math.Max(Step(number) / 2, number * Headline));
        return new(number - slack, number + slack);
    }

    /// <summary>The least step between numbers that are as round as this one: 100 for 1,600, 50 for 1,650, 1 for 1,653.</summary>
    static decimal Step(decimal number)
    {
        var step = 1m;
        while (number >= 1 && number % 10 == 0)
        {
            (number, step) = (number / 10, step * 10);
        }

        return number % 5 == 0 && number > 5 ? step * 5 : step;
    }

    /// <summary>The values around a number.</summary>
    public static ValueInterval Around(decimal number, decimal share) => new(number * (1 - share), number * (1 + share));
}
