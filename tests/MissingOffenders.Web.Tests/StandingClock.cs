namespace MissingOffenders.Web.Tests;

/// <summary>Tells the time and wakes nobody.</summary>
sealed class StandingClock : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
}
