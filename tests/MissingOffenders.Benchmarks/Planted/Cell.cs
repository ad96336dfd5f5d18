namespace MissingOffenders.Benchmarks.Planted;

/// <summary>A force on a day: what is true of it there is fixed, so that articles agree.</summary>
/// <param name="Force">The force.</param>
/// <param name="Day">The day.</param>
readonly record struct Cell(string Force, DateOnly Day)
{
    const int Variation = 40;

    /// <summary>The true count. The ranges of the measures lie apart, so that no two of them are taken for one.</summary>
    public Count this[string measure] => new(new(Force), measure, Least(measure) + Noise(measure), Time.Day(Day));

    static int Least(string measure) => measure switch
    {
        "missing" => 100,
        "wanted" => 200,
        "managed" => 1500,
        "registered" => 3000,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    int Noise(string measure)
    {
        var hash = (ulong)Day.DayNumber * 0x9E3779B97F4A7C15;
        foreach (var c in Force + measure)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return (int)((hash >> 33) % Variation);
    }
}
