using Microsoft.Data.Sqlite;
using MissingOffenders.Cases.Decisions;

namespace MissingOffenders.Web.Cases;

/// <summary>Looks every second for what other programs have written into a case. What fails now, as while another one writes, is tried again at the next look.</summary>
sealed class CaseWatch : IDisposable
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    readonly Lock watching = new();
    readonly DecisionLog log;
    readonly Action readAgain;
    readonly ITimer timer;
    bool mayBeOutdated;
    bool isClosed;

    /// <summary>Begins to look.</summary>
    /// <param name="log">The log that takes in new decisions.</param>
    /// <param name="readAgain">Takes in the articles, where others may have written some.</param>
    /// <param name="clock">Tells when to look.</param>
    public CaseWatch(DecisionLog log, Action readAgain, TimeProvider clock)
    {
        (this.log, this.readAgain) = (log, readAgain);
        timer = clock.CreateTimer(_ => LookAround(), null, Pause, Pause);
    }

    /// <summary>Ends it. Whoever is looking just now is waited for.</summary>
    public void Dispose()
    {
        timer.Dispose();
        lock (watching)
        {
            isClosed = true;
        }
    }

    void LookAround()
    {
        if (!watching.TryEnter())
        {
            return;
        }

        try
        {
            if (!isClosed)
            {
                log.Refresh();
                mayBeOutdated |= log.HaveOthersWritten();
                if (mayBeOutdated)
                {
                    readAgain();
                    mayBeOutdated = false;
                }
            }
        }
        catch (SqliteException)
        {
            // The case is busy.
        }
        finally
        {
            watching.Exit();
        }
    }
}
