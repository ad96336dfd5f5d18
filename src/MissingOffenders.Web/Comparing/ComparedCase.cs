using System.Diagnostics;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciliation;
using MissingOffenders.Reconciliation.Decisions;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Comparing;

/// <summary>
/// The comparison of the case under review, shared by all who look at it. It is made in the background, from a case of its own, and made
/// again a while after a decision that changes figures; decisions on conflicts show in it at once.
/// </summary>
sealed class ComparedCase : IDisposable
{
    /// <summary>Who looks at figures first comes first; and a burst of decisions is compared once.</summary>
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    readonly Lock gate = new();
    readonly ReviewCase source;
    readonly ReviewSettings settings;
    readonly ITimer timer;
    Compared now = Compared.Nothing;
    TimeSpan took;
    bool isBegun;
    bool isRunning;
    bool isOutdated;
    volatile bool isClosed;

    public ComparedCase(ReviewCase source, ReviewSettings settings)
    {
        (this.source, this.settings) = (source, settings);
        timer = TimeProvider.System.CreateTimer(_ => Start(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        source.Log.Written += OnWritten;
        source.Reread += OnReread;
    }

    /// <summary>Raised when <see cref="Now"/> is another, by whatever thread made it so.</summary>
    public event EventHandler? Changed;

    /// <summary>What is known by now.</summary>
    public Compared Now
    {
        get
        {
            lock (gate)
            {
                return now;
            }
        }
    }

    /// <summary>How figures are compared; null where no rules are at hand.</summary>
    public ReconciliationRules? Rules => settings.Rules?.Reconciliation;

    /// <summary>Asks for the comparison, now or a while later. Once is enough.</summary>
    public void Begin(bool atOnce)
    {
        if (settings.Rules is null)
        {
            Publish(c => c.While(isRunning: false, "There are no rules at hand to compare the figures by."));
            return;
        }

        lock (gate)
        {
            if (isClosed || (isBegun && !atOnce) || now.Result is not null || isRunning)
            {
                return;
            }

            isBegun = true;
            now = now.While(isRunning: true);
            timer.Change(atOnce ? TimeSpan.Zero : Pause, Timeout.InfiniteTimeSpan);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        source.Log.Written -= OnWritten;
        source.Reread -= OnReread;
        lock (gate)
        {
            isClosed = true;
        }

        timer.Dispose();
    }

    void Start()
    {
        lock (gate)
        {
            if (isRunning || isClosed)
            {
                return;
            }

            (isRunning, isOutdated) = (true, false);
        }

        new Thread(Compare) { IsBackground = true, Priority = ThreadPriority.BelowNormal, Name = "comparing" }.Start();
    }

    void Compare()
    {
        try
        {
            var began = Stopwatch.GetTimestamp();
            var (found, problem) = TryCompare();
            Finish(Stopwatch.GetElapsedTime(began));
            if (found is not null)
            {
                source.Take(found.KindsOfFigures());
            }

            Publish(c => (found is null ? c : Lay(found, Compared.Of)).While(isOutdated, problem));
        }
        catch (Exception) when (isClosed)
        {
            // The case was closed in the meantime: nobody waits for what was found.
        }
    }

    void Finish(TimeSpan after)
    {
        lock (gate)
        {
            (took, isRunning) = (after, false);
            if (isOutdated)
            {
                Later();
            }
        }
    }

    (ReconciliationResult? Found, string? Problem) TryCompare()
    {
        try
        {
            using var file = CaseFile.Open(settings.CasePath);
            return (new Reconciler(settings.Rules!).Reconcile(ReconciliationInput.Of(file)), null);
        }
        catch (Exception e)
        {
            // The page goes on without it: nothing that happens here may end the program in which people decide.
            return (null, e.Message);
        }
    }

    void OnWritten(object? sender, DecisionsWrittenEventArgs e)
    {
        var (isOnFigures, isOnConflicts) = (ChangeFigures(e.Decisions), e.Decisions.Any(d => d.Subject.Type == "conflict"));
        if (isOnFigures)
        {
            Outdate();
        }

        if (isOnConflicts)
        {
            Publish(c => c.Result is { } result ? Lay(result, c.With) : c);
        }
    }

    void OnReread(object? sender, RereadEventArgs e) => Outdate();

    /// <summary>Figures have changed: what was found stands until it is found anew.</summary>
    void Outdate()
    {
        lock (gate)
        {
            if (isClosed || !isBegun)
            {
                return;
            }

            isOutdated = true;
            Later();
        }

        Publish(c => c.While(isRunning: true));
    }

    /// <summary>A large case is not compared without end while somebody decides on its figures.</summary>
    void Later() => timer.Change(took > Pause ? took : Pause, Timeout.InfiniteTimeSpan);

    bool ChangeFigures(IReadOnlyList<Decision> decisions) => source.Log.Ask(v => decisions.Any(d => FigureChanges.MayFollow(d, v)));

    /// <summary>Lays the decisions on conflicts that hold by now over a comparison.</summary>
    Compared Lay(ReconciliationResult result, Func<ReconciliationResult, long, Compared> make)
    {
        var (decisions, seen) = source.Log.Ask(v => (ConflictDecisions.Of(v), v.Last));
        return make(result.Under(decisions), seen);
    }

    void Publish(Func<Compared, Compared> change)
    {
        lock (gate)
        {
            now = change(now);
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }
}
