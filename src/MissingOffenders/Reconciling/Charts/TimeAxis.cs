using System.Globalization;

namespace MissingOffenders.Reconciling.Charts;

/// <summary>Days from left to right.</summary>
public sealed class TimeAxis
{
    const int MostTicks = 7;
    const int FewTicks = 4;
    const int LeastDays = 40;
    const double Margin = 0.05;

    /// <summary>Months from one label to the next.</summary>
    static readonly int[] Distances = [1, 2, 3, 6, 12, 24, 60, 120, 240];

    readonly double first;
    readonly double last;

    /// <summary>An axis that holds some days, with a margin at both ends.</summary>
    public TimeAxis(IReadOnlyCollection<DateOnly> days)
    {
        var (least, most) = days.Count == 0 ? (0, 0) : (days.Min().DayNumber, days.Max().DayNumber);
        var lacking = Math.Max(0, LeastDays - (most - least)) / 2.0;
        var margin = Math.Max(most - least, LeastDays) * Margin;
        (first, last) = (least - lacking - margin, most + lacking + margin);
    }

    /// <summary>Where a day stands, in per cent of the width.</summary>
    public double At(DateOnly day) => (day.DayNumber - first) / (last - first) * 100;

    /// <summary>Years, months or half months, as many as can be read.</summary>
    public IReadOnlyList<Tick> Ticks()
    {
        var from = DateOnly.FromDayNumber(Math.Max(0, (int)Math.Ceiling(first)));
        var to = DateOnly.FromDayNumber((int)last);
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        var every = Distances.First(e => months / e < MostTicks || e == Distances[^1]);
        var starts = Starts(from.AddMonths(-every), to, every).Where(d => d >= from);
        return months < FewTicks
            ? [.. Starts(from.AddMonths(-1), to, 1).SelectMany(d => new[] { d, d.AddDays(14) }).Where(d => d >= from && d <= to).Select(d => Make(d, "d MMM"))]
            : [.. starts.Select(d => Make(d, every % 12 == 0 ? "yyyy" : "MMM yyyy"))];
    }

    Tick Make(DateOnly day, string format) => new(At(day), day.ToString(format, CultureInfo.InvariantCulture));

    static IEnumerable<DateOnly> Starts(DateOnly from, DateOnly to, int every)
    {
        for (var month = ((from.Year * 12) + from.Month - 1 + every) / every * every; month / 12 <= to.Year; month += every)
        {
            DateOnly day = new(month / 12, (month % 12) + 1, 1);
            if (day <= to)
            {
                yield return day;
            }
        }
    }
}
