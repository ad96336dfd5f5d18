using MissingOffenders.Documents.Articles;
using NodaTime;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>A date as a page writes it.</summary>
/// <param name="At">Day and time as written; midnight where no time is.</param>
/// <param name="Offset">Distance from UTC that stands beside it, or null.</param>
/// <param name="Precision">How much of the day is known.</param>
/// <param name="Swapped">What it means if day and month stand the other way round, or null where only one reading is possible.</param>
readonly record struct DateValue(LocalDateTime At, Offset? Offset = null, DayPrecision Precision = DayPrecision.Day, DateOnly? Swapped = null)
{
    /// <summary>The day as written.</summary>
    public DateOnly WrittenDay => At.Date.ToDateOnly();

    /// <summary>
    /// The day at a place. Midnight is what programs write where they know the day alone; it stays on its day, but for a
    /// midnight in another zone, which is another time of day at that place.
    /// </summary>
    public DateOnly DayIn(DateTimeZone? zone) =>
        zone is null || Offset is not { } offset || At.TimeOfDay == LocalTime.Midnight
            ? WrittenDay
            : At.WithOffset(offset).ToInstant().InZone(zone).Date.ToDateOnly();
}
