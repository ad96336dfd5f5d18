using System.Diagnostics;

namespace MissingOffenders.Web.Comparing;

/// <summary>
/// Long work on a thread of its own, once at a time, that is done again a while after it is out of date. The longer it takes, the longer
/// that while is: it must not go on without end while somebody works on what it is made of.
/// </summary>
sealed class BackgroundWork : IDisposable
{
    /// <summary>Who looks at the page first comes first; and of a burst of changes it is done once.</summary>
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    readonly Lock gate = new();
    readonly Action work;
    readonly ITimer timer;
    TimeSpan took;
    bool isBegun;
    bool isRunning;
    bool isOutdated;
    volatile bool isClosed;

    /// <summary>Does nothing yet.</summary>
    /// <param name="work">The work. What it throws after this was disposed of is passed over; else it must throw nothing.</param>
    /// <param name="name">Name of its thread.</param>
    public BackgroundWork(Action work, string name)
    {
        this.work = work;
        timer = TimeProvider.System.CreateTimer(_ => Start(name), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether it must be done again, for what it is made of has changed since it began.</summary>
    public bool IsOutdated
    {
        get
        {
            lock (gate)
            {
                return isOutdated;
            }
        }
    }

    /// <summary>Has it done for the first time, now or a while later; false where it is under way, or was asked for and need not be at once.</summary>
    public bool Begin(bool atOnce)
    {
        lock (gate)
        {
            if (isClosed || isRunning || (isBegun && !atOnce))
            {
                return false;
            }

            isBegun = true;
            timer.Change(atOnce ? TimeSpan.Zero : Pause, Timeout.InfiniteTimeSpan);
            return true;
        }
    }

    /// <summary>Has it done again; false where nobody ever asked for it.</summary>
    public bool Outdate()
    {
        lock (gate)
        {
            if (isClosed || !isBegun)
            {
                return false;
            }

            isOutdated = true;
            Later();
            return true;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            isClosed = true;
        }

        timer.Dispose();
    }

    void Start(string name)
    {
        lock (gate)
        {
            if (isRunning || isClosed)
            {
                return;
            }

            (isRunning, isOutdated) = (true, false);
        }

        new Thread(Run) { IsBackground = true, Priority = ThreadPriority.BelowNormal, Name = name }.Start();
    }

    void Run()
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            work();
        }
        catch (Exception) when (isClosed)
        {
            // Nobody waits any more for what would have come of it.
        }

        lock (gate)
        {
            (took, isRunning) = (Stopwatch.GetElapsedTime(began), false);
            if (isOutdated && !isClosed)
            {
                Later();
            }
        }
    }

    void Later() => timer.Change(took > Pause ? took : Pause, Timeout.InfiniteTimeSpan);
}
