namespace MissingOffenders.Reconciling.Times;

/// <summary>The days in which a count holds, first and last included.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Basis">How it is known.</param>
public readonly record struct TimeWindow(DateOnly Start, DateOnly End, WindowBasis Basis)
{
    /// <summary>Whether the words give no year, so that it was worked out from the day of publication.</summary>
    public bool YearIsInferred { get; init; }

    /// <summary>Number of days, from 1.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>Whether a day lies in both.</summary>
    public bool Overlaps(TimeWindow other) => Start <= other.End && other.Start <= End;

    /// <summary>Days between the two; 0 where they overlap.</summary>
    public int DaysTo(TimeWindow other) => Math.Max(0, Math.Max(Start.DayNumber - other.End.DayNumber, other.Start.DayNumber - End.DayNumber));

    /// <summary>The least window that holds both.</summary>
    public TimeWindow Union(TimeWindow other) =>
        new(Start < other.Start ? Start : other.Start, End > other.End ? End : other.End, Basis > other.Basis ? Basis : other.Basis) { YearIsInferred = YearIsInferred && other.YearIsInferred };
}
