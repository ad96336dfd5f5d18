namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>A subject in a quarter: what is true of it there is fixed, so that articles agree unless they are made not to.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Quarter">Number of the quarter, from 0.</param>
readonly record struct Slot(Subject Subject, int Quarter)
{
    /// <summary>Number of quarters.</summary>
    public const int Quarters = 140;

    const int Days = 91;

    /// <summary>Values that a measure can have, each once in so many quarters: the next ten years have other numbers.</summary>
    const int Values = 40;

    static readonly DateOnly FirstDay = new(1990, 1, 1);

    /// <summary>The day of which counts are stated.</summary>
    public DateOnly Day => At(48);

    /// <summary>A day of the quarter, from 0.</summary>
    public DateOnly At(int day) => FirstDay.AddDays((Quarter * Days) + day);

    /// <summary>Another quarter of the same subject.</summary>
    public Slot Later(int quarters) => this with { Quarter = Quarter + quarters };

    /// <summary>The true count, of a day that is stated.</summary>
    public Count this[string measure] => Say(measure, True(measure) ?? throw new ArgumentOutOfRangeException(nameof(measure), measure, null));

    /// <summary>Any count, of that day.</summary>
    public Count Say(string measure, int value) => new(Subject, measure, value, Time.Day(Day));

    /// <summary>The quarter of a day.</summary>
    public static Slot Of(Subject subject, DateOnly day) => new(subject, (day.DayNumber - FirstDay.DayNumber) / Days);

    /// <summary>Whether a count is the true one.</summary>
    public bool Gives(Count count) => count.Value == True(count.Measure);

    /// <summary>Small numbers tell nothing of their origin; those of registers do.</summary>
    int? True(string measure) => measure switch
    {
        "missing" when Subject.Force is null => 301 + (10 * (Turn(7) % 10)),
        "missing" => 20 + (Turn(7) % 30),
        "wanted" => 50 + (Turn(11) % 30),
        "managed" => 1503 + (10 * Turn(13)),
        "registered" => 3001 + (10 * Turn(17)),
        "responding-forces" => 43,
        _ => null,
    };

    int Turn(int step)
    {
        var start = 0;
        foreach (var c in Subject.Name)
        {
            start = ((start * 31) + c) % Values;
        }

        return (start + (step * Quarter)) % Values;
    }
}
