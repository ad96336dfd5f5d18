using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Arithmetic;

/// <summary>Computes what a remark says from the figures, and says where it is wrong.</summary>
sealed class RemarkCheck(ReconciliationRules rules)
{
    /// <summary>Fewer people are no population: they may be those of a street.</summary>
    const decimal LeastPopulation = 20000;

    /// <summary>What is wrong with a change, as the end of a sentence; null where it holds.</summary>
    public string? OfChange(Remark remark, Observation from, Observation to)
    {
        var (before, after) = (from.Value, to.Value);
        var share = (after - before) / before * 100;
        var (holds, truth) = remark.Type switch
        {
            RemarkType.RisePercent => (Percent(remark.Quantity).Contains(share), $"is {Points(share)} %"),
            RemarkType.FallPercent => (Percent(remark.Quantity).Contains(-share), $"is {Points(share)} %"),
            RemarkType.RiseShare => (Fraction(remark.Quantity).Contains(share / 100), $"is {Points(share)} %"),
            RemarkType.FallShare => (Fraction(remark.Quantity).Contains(-share / 100), $"is {Points(share)} %"),
            RemarkType.RiseCount => (Count(remark.Quantity).Contains(after - before), $"is {Numbers.Text(after - before)}"),
            RemarkType.FallCount => (Count(remark.Quantity).Contains(before - after), $"is {Numbers.Text(after - before)}"),
            RemarkType.Times => (Times(remark.Quantity).Contains(after / before), $"is a factor of {Points(after / before)}"),
            RemarkType.Below => (after < before, after > before ? "is a rise" : "is no change"),
            RemarkType.Above => (after > before, after < before ? "is a fall" : "is no change"),
            _ => (true, ""),
        };
        return holds ? null : $"\"{OneLine(remark.Text)}\" is said, but from {Numbers.Text(before)} to {Numbers.Text(after)} {truth}";
    }

    /// <summary>What is wrong with a count in a year that is told as a rate; null where it holds.</summary>
    public string? OfRate(Remark remark, Observation count)
    {
        var words = remark.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (remark.Quantity.Number <= 0 || DaysIn(words[^1]) is not { } unit || count.Window is not { Days: > 330 and < 400 } year)
        {
            return null;
        }

        var expected = words[0].Equals("every", StringComparison.OrdinalIgnoreCase)
            ? year.Days / (remark.Quantity.Number * unit)
            : year.Days * remark.Quantity.Number / unit;
        return Tolerances.Around(expected, rules.Claims.Rate).Contains(count.Value)
            ? null
            : $"{Numbers.Text(count.Value)} in a year is told as \"{OneLine(remark.Text)}\", which would be {Numbers.Text(Math.Round(expected))}";
    }

    /// <summary>What is wrong with a share of a register or of another count; null where it holds.</summary>
    public string? OfWhole(Remark remark, Observation part, Observation whole)
    {
        if (part.Interval.Low > whole.Interval.High || whole.Interval.Low <= 0)
        {
            return null;
        }

        var share = new ValueInterval(part.Interval.Low / whole.Interval.High, part.Interval.High / whole.Interval.Low);
        var percent = new ValueInterval(share.Low * 100, share.High * 100);
        var holds = remark.IsPercentage ? Percent(remark.Quantity).Meets(percent) : Fraction(remark.Quantity).Meets(share);
        return holds ? null : $"\"{OneLine(remark.Text)}\" is said, but {Numbers.Text(part.Value)} of {Numbers.Text(whole.Value)} are {Numbers.Percent(part.Value / whole.Value)}";
    }

    /// <summary>What is wrong with so many for each so many people; null where it holds for some count and some number of people of the article.</summary>
    public string? OfPeople(Remark remark, Observation count, IEnumerable<Observation> figures, IReadOnlyCollection<Remark> populations)
    {
        var said = remark.Quantity.Number;
        var people = populations.Select(p => p.Quantity.Number).Where(n => n >= LeastPopulation).ToList();
        if (said <= 0 || people.Count == 0 || figures.Any(f => people.Exists(n => Tolerances.Around(said, rules.Claims.Population).Contains(f.Value / n))))
        {
            return null;
        }

        return $"\"{OneLine(remark.Text)}\" is said, but {Numbers.Text(count.Value)} of {Numbers.Text(people[0])} people are one for every {Numbers.Text(Math.Round(people[0] / Math.Max(1, count.Value)))}";
    }

    /// <summary>What is wrong with a share of all forces; null where it holds for some way to count them.</summary>
    public string? OfForces(Remark remark, Observation forces, IReadOnlyCollection<decimal> totals)
    {
        if (rules.Fractions.Count == 0 || remark.Quantity.Modifier != Modifier.Exact || totals.Count == 0)
        {
            return null;
        }

        var said = Nearest(remark.Quantity.Number);
        return totals.Any(t => t > 0 && Nearest(forces.Value / t) == said)
            ? null
            : $"{Numbers.Text(forces.Value)} forces are called \"{OneLine(remark.Text)}\", but they are {string.Join(", ", totals.Order().Select(t => $"{Numbers.Percent(forces.Value / t)} of {Numbers.Text(t)}"))}";
    }

    /// <summary>A share is called by the fraction that comes nearest to it.</summary>
    decimal Nearest(decimal share) => rules.Fractions.MinBy(f => Math.Abs(f - share));

    ValueInterval Percent(Quantity said)
    {
        var slack = Math.Min(rules.Claims.Percent, said.Number * rules.Claims.SmallPercent);
        return said.Modifier switch
        {
            Modifier.MoreThan or Modifier.AtLeast => new(said.Number, decimal.MaxValue),
            Modifier.LessThan or Modifier.UpTo => new(decimal.MinValue, said.Number),
            Modifier.Between => new(said.Number - slack, (said.Upper ?? said.Number) + slack),
            Modifier.Nearly => new((said.Number * (1 - rules.Tolerances.Nearly)) - slack, said.Number),
            Modifier.Approx => new((said.Number * (1 - rules.Tolerances.Approx)) - slack, (said.Number * (1 + rules.Tolerances.Approx)) + slack),
            _ => new(said.Number - slack, said.Number + slack),
        };
    }

    /// <summary>
    /// A share in words: it is called by the fraction that comes nearest to it. "One in 87" is no such name, and is computed.
    /// </summary>
    ValueInterval Fraction(Quantity said)
    {
        var at = rules.Fractions.ToList().FindIndex(f => Math.Abs(f - said.Number) < 0.001m);
        var (low, high) = at < 0 ? (said.Number * (1 - rules.Claims.OneIn), said.Number * (1 + rules.Claims.OneIn))
            : ((said.Number + (at > 0 ? rules.Fractions[at - 1] : 0)) / 2, (said.Number + (at + 1 < rules.Fractions.Count ? rules.Fractions[at + 1] : 1)) / 2);
        return said.Modifier switch
        {
            Modifier.MoreThan or Modifier.AtLeast => new(said.Number, decimal.MaxValue),
            Modifier.LessThan or Modifier.UpTo => new(decimal.MinValue, said.Number),
            Modifier.Nearly => new(low, said.Number),
            _ => new(low, high),
        };
    }

    ValueInterval Count(Quantity said) => rules.Tolerances.Of(said.Number, said.Modifier, said.Upper);

    /// <summary>"Doubled" is said of what is about twice as many.</summary>
    ValueInterval Times(Quantity said) => said.Modifier switch
    {
        Modifier.MoreThan or Modifier.AtLeast => new(said.Number, decimal.MaxValue),
        Modifier.Nearly => new(said.Number * (1 - rules.Claims.Rate), said.Number),
        _ => Tolerances.Around(said.Number, rules.Claims.Rate),
    };

    static decimal? DaysIn(string unit) => unit.TrimEnd('s', '.', ',').ToUpperInvariant() switch
    {
        "HOUR" => 1 / 24m,
        "DAY" => 1,
        "WEEK" => 7,
        "FORTNIGHT" => 14,
        "MONTH" => 30.4m,
        "YEAR" => 365,
        _ => null,
    };

    static string Points(decimal number) => number.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);

    static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
