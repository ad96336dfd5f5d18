using MissingOffenders.Cases;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Comparing.Keeping;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Documents.Files;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Settings;

namespace MissingOffenders.Web.Comparing;

/// <summary>
/// The comparison of the case under review, shared by all who look at it. It is the one that the case keeps, or made in the background,
/// from a case of its own, and made again a while after a decision that changes figures; decisions on conflicts show in it at once.
/// </summary>
sealed class ComparedCase : IDisposable
{
    readonly Lock gate = new();
    readonly ReviewCase source;
    readonly ReviewSettings settings;
    readonly BackgroundWork comparing;
    Compared now = Compared.Nothing;

    public ComparedCase(ReviewCase source, ReviewSettings settings)
    {
        (this.source, this.settings) = (source, settings);
        comparing = new(Compare, nameof(comparing));
        source.Log.Written += OnWritten;
        source.Reread += OnReread;
    }

    /// <summary>Raised when <see cref="Now"/> is another, by whatever thread made it so.</summary>
    public event EventHandler? Changed;

    /// <summary>How far the comparison is that is being made.</summary>
    public ComparingSteps Steps { get; } = new();

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
            if (now.Result is null && comparing.Begin(atOnce))
            {
                now = now.While(isRunning: true);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        source.Log.Written -= OnWritten;
        source.Reread -= OnReread;
        comparing.Dispose();
    }

    void Compare()
    {
        try
        {
            using var file = CaseFile.Open(settings.CasePath);
            if (Now.Result is not null || !Recall(file))
            {
                Renew(file);
            }
        }
        catch (Exception e)
        {
            // The page goes on without it: nothing that happens here may end the program in which people decide.
            Publish(c => c.While(comparing.IsOutdated, e.Message));
        }
    }

    /// <summary>Takes what the case keeps; false where that is nothing, or of before something changed.</summary>
    bool Recall(CaseFile file)
    {
        if (KeptComparison.Of(file, settings.Rules!) is not { } kept)
        {
            return false;
        }

        if (kept.Contradictions() is { } first)
        {
            Publish(_ => Lay(first, (result, seen) => Compared.Of(result, seen, isPartial: true)).While(isRunning: true));
        }

        if (kept.All() is { } all)
        {
            Take(all, isRunning: !kept.IsCurrent);
            return kept.IsCurrent;
        }

        return false;
    }

    void Renew(CaseFile file)
    {
        Steps.Begin();
        var fresh = FreshComparison.Of(file, settings.Rules!, Steps);
        Take(fresh.Result, isRunning: false);
        try
        {
            fresh.Keep();
        }
        catch (OutputException)
        {
            // Then it is made again at the next start.
        }
    }

    void Take(ReconciliationResult found, bool isRunning)
    {
        source.Take(found.KindsOfFigures());
        Publish(_ => Lay(found, Compared.Of).While(isRunning || comparing.IsOutdated));
    }

    void OnWritten(object? sender, DecisionsWrittenEventArgs e)
    {
        var (isOnFigures, isOnConflicts) = (ChangeFigures(e.Decisions), e.Decisions.Any(d => d.Target.IsConflict));
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
        if (comparing.Outdate())
        {
            Publish(c => c.While(isRunning: true));
        }
    }

    bool ChangeFigures(IReadOnlyList<Decision> decisions) => source.Log.Ask(v => decisions.Any(d => FigureChanges.MayFollow(d, v)));

    /// <summary>Lays the decisions on conflicts that hold by now over a comparison.</summary>
    Compared Lay(ReconciliationResult result, Func<ReconciliationResult, long, Compared> make)
    {
        var (decisions, seen) = source.Log.Ask(v => (v.OnConflicts(), v.Last));
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
