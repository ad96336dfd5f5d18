using NodaTime;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>A finding that gives a date.</summary>
sealed record DateWitness(Finding Finding, DateValue Date)
{
    /// <summary>Whether readers of the page see it, or the outlet's own clock wrote it: no zone can shift its day.</summary>
    public bool IsLocal => Date.Offset is null;

    public bool IsVisible => Finding.Family == "text";

    /// <summary>The day at the outlet's place.</summary>
    public DateOnly DayIn(DateTimeZone? zone) => Date.DayIn(zone);
}
