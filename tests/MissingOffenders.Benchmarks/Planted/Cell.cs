using System.Globalization;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>A force or nation on a day: what is true of it there is fixed, so that articles agree unless they are made not to.</summary>
/// <param name="Force">The force; null for the United Kingdom.</param>
/// <param name="Day">The day.</param>
readonly record struct Cell(string? Force, DateOnly Day)
{
    const int Variation = 40;

    /// <summary>The same force a year earlier.</summary>
    public Cell YearBefore => this with { Day = Day.AddDays(-364) };

    /// <summary>The same force a week earlier.</summary>
    public Cell WeekBefore => this with { Day = Day.AddDays(-7) };

    /// <summary>The day as articles print it.</summary>
    public string DayText => Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The true count. The ranges of the measures lie apart, so that no two of them are taken for one.</summary>
    public int this[string measure] => measure switch
    {
        _ when Force is null => 60_000 + Noise(1),
        "missing" => 100 + Noise(2),
        "wanted" => 200 + Noise(3),
        "managed" => 1500 + Noise(4),
        "registered" => 3000 + Noise(5),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    int Noise(int salt)
    {
        var hash = (ulong)Day.DayNumber * 0x9E3779B97F4A7C15 + (ulong)salt;
        foreach (var c in Force ?? "")
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return (int)((hash >> 33) % Variation);
    }
}
