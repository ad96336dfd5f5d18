using System.Diagnostics;
using MissingOffenders.Cases.Comparing;

namespace MissingOffenders.Web.Comparing;

/// <summary>How far a comparison is. Whoever shows it hears of it a few times in a second, however often it is told. Threads share it.</summary>
sealed class ComparingSteps : IProgress<ComparisonProgress>
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    readonly Lock gate = new();
    ComparisonProgress now;
    long told;

    /// <summary>Raised when it is further, by whatever thread compares.</summary>
    public event EventHandler? Changed;

    /// <summary>How far it is; nothing where it has just begun.</summary>
    public ComparisonProgress Now
    {
        get
        {
            lock (gate)
            {
                return now;
            }
        }
    }

    /// <summary>Another comparison begins.</summary>
    public void Begin()
    {
        lock (gate)
        {
            (now, told) = (default, Stopwatch.GetTimestamp());
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <inheritdoc/>
    public void Report(ComparisonProgress value)
    {
        lock (gate)
        {
            now = value;
            if (Stopwatch.GetElapsedTime(told) < Pause)
            {
                return;
            }

            told = Stopwatch.GetTimestamp();
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }
}
