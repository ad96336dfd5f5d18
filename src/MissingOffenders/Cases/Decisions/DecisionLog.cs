using Dapper;
using Microsoft.Data.Sqlite;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Cases.Decisions;

/// <summary>The log of decisions of a case, open for writing. What a method returns is on the disk. Threads share it, and so do programs.</summary>
public sealed class DecisionLog : IDisposable
{
    readonly Lock gate = new();
    readonly SqliteConnection connection;
    readonly TimeProvider clock;
    readonly string? blind;
    readonly Verdicts verdicts = new();
    long version;

    DecisionLog(SqliteConnection connection, TimeProvider clock, string? blind) => (this.connection, this.clock, this.blind) = (connection, clock, blind);

    /// <summary>Every decision after it was written, whoever wrote it; of a blind pass, its own. Raised on the thread that wrote it.</summary>
    public event EventHandler<DecisionsWrittenEventArgs>? Written;

    /// <summary>Opens the log of a case that is there.</summary>
    /// <param name="path">The case.</param>
    /// <param name="clock">Tells when a decision is made.</param>
    /// <param name="waitSeconds">How long a write waits for another program that is writing.</param>
    /// <param name="blind">
    /// The reviewer who decides blind, or null. Nothing of what others decided comes out of a log that is opened so, nor of what the
    /// reviewer decided in the open, and all that is written to it belongs to the blind pass.
    /// </param>
    /// <exception cref="Files.InputException">The file is no case.</exception>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static DecisionLog Open(string path, TimeProvider clock, int waitSeconds = 10, string? blind = null)
    {
        CaseFile.Open(path).Dispose();
        DecisionLog log = new(new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = waitSeconds }.ToString()), clock, blind);
        log.connection.Open();

        // A decision outlives a power cut as soon as the reviewer sees it. The articles can be read again; NORMAL does for them.
        log.connection.Execute("PRAGMA synchronous = FULL");
        log.HaveOthersWritten();
        log.TakeNew(null);
        return log;
    }

    /// <summary>What can be seen of the log.</summary>
    Verdicts Seen => blind is null ? verdicts : verdicts.BlindOf(blind);

    /// <summary>Asks what the log comes to.</summary>
    public T Ask<T>(Func<Verdicts, T> question)
    {
        ArgumentNullException.ThrowIfNull(question);
        lock (gate)
        {
            return question(Seen);
        }
    }

    /// <summary>Takes in what other programs have written.</summary>
    public void Refresh()
    {
        IReadOnlyList<Decision> found;
        lock (gate)
        {
            found = TakeNew(null);
        }

        Tell(found);
    }

    /// <summary>Whether anybody else has written to the case, be it decisions or articles, since this was asked last.</summary>
    public bool HaveOthersWritten()
    {
        lock (gate)
        {
            var before = version;
            version = connection.ExecuteScalar<long>("PRAGMA data_version");
            return version != before;
        }
    }

    /// <summary>Writes decisions, all or none.</summary>
    /// <exception cref="StaleDecisionException">Somebody decided on one of the subjects in the meantime.</exception>
    /// <exception cref="OutputException">The case cannot be written.</exception>
    public IReadOnlyList<Decision> Decide(string reviewer, params IReadOnlyList<DecisionProposal> proposals) =>
        Write(next =>
        {
            RefuseStale(proposals);
            return [.. proposals.Select((p, i) => Make(next + i, reviewer, p))];
        });

    /// <summary>Writes the same act for many figures as one step.</summary>
    /// <param name="reviewer">Who.</param>
    /// <param name="filter">How the figures were chosen.</param>
    /// <param name="act">What.</param>
    /// <param name="figureIds">The figures, each once.</param>
    /// <param name="seen">Number of the last decision of the whole log that the reviewer's screen knew of.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="StaleDecisionException">Somebody decided on one of them in the meantime.</exception>
    /// <exception cref="OutputException">The case cannot be written.</exception>
    public IReadOnlyList<Decision> DecideAll(string reviewer, string filter, Act act, IReadOnlyList<string> figureIds, long seen, string? reason = null) =>
        Write(next =>
        {
            List<DecisionProposal> each = [.. figureIds.Select(id => new DecisionProposal(DecisionTarget.Figure(id), act, seen, reason))];
            RefuseStale(each);
            var head = Make(next, reviewer, new(DecisionTarget.Figures(filter), new Bulk(ActJson.Word(act), figureIds.Count), null, reason));
            return [head, .. each.Select((p, i) => Make(next + 1 + i, reviewer, p) with { Bulk = head.Id })];
        });

    /// <summary>Undoes the last step of a reviewer that holds, or returns null where there is none.</summary>
    /// <exception cref="OutputException">The case cannot be written.</exception>
    public Decision? Undo(string reviewer) => Turn(reviewer, v => v.NextUndo(reviewer), holds: false);

    /// <summary>Undoes one step, whoever took it, or returns null where it does not hold any more.</summary>
    /// <exception cref="OutputException">The case cannot be written.</exception>
    public Decision? Undo(string reviewer, long step) => Turn(reviewer, v => v.Find(step) is { } found && v.Holds(found) ? found : null, holds: false);

    /// <summary>Makes hold again what the reviewer undid last, or returns null where there is nothing.</summary>
    /// <exception cref="OutputException">The case cannot be written.</exception>
    public Decision? Redo(string reviewer) => Turn(reviewer, v => v.NextRedo(reviewer), holds: true);

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    Decision? Turn(string reviewer, Func<Verdicts, Decision?> choose, bool holds) =>
        Write(next => choose(Seen) is { } step
            ? [Make(next, reviewer, new(step.Target, holds ? new Redo(step.Step) : new Undo(step.Step), null))]
            : []) is [var made] ? made : null;

    Decision Make(long id, string reviewer, DecisionProposal proposal) => new(id, clock.GetUtcNow(), blind ?? reviewer, blind is null ? proposal.Target : proposal.Target.ToBlind(), proposal.Act, proposal.Reason);

    void RefuseStale(IReadOnlyList<DecisionProposal> proposals)
    {
        foreach (var proposal in proposals)
        {
            if (proposal.Seen is { } seen && Seen.LastOn(proposal.Target) is var last && last > seen)
            {
                throw new StaleDecisionException(Seen.Find(last)!);
            }
        }
    }

    /// <summary>One transaction: takes in what others wrote, asks for the new decisions, writes them.</summary>
    IReadOnlyList<Decision> Write(Func<long, IReadOnlyList<Decision>> make)
    {
        List<Decision> news = [];
        try
        {
            lock (gate)
            {
                using var transaction = connection.BeginTransaction();
                news.AddRange(TakeNew(transaction));
                var made = make(verdicts.Last + 1);
                connection.Execute(CaseQueries.Decide, made.Select(d => d.ToRow()), transaction);
                transaction.Commit();
                Take(made);
                news.AddRange(made);
                return made;
            }
        }
        catch (SqliteException e)
        {
            throw CaseFile.Problem(connection.DataSource, e);
        }
        finally
        {
            Tell(news);
        }
    }

    List<Decision> TakeNew(SqliteTransaction? transaction)
    {
        List<Decision> found = [.. connection.Query<DecisionRow>(CaseQueries.DecisionsAfter, new { verdicts.Last }, transaction).Select(Decision.Of)];
        Take(found);
        return found;
    }

    void Take(IReadOnlyList<Decision> decisions)
    {
        foreach (var decision in decisions)
        {
            verdicts.Take(decision);
        }
    }

    void Tell(IReadOnlyList<Decision> decisions)
    {
        IReadOnlyList<Decision> seen = blind is null ? decisions
            : [.. decisions.Where(d => d.Target.IsBlind && d.By == blind).Select(d => d with { Target = d.Target.ToOpen() })];
        if (seen.Count > 0)
        {
            Written?.Invoke(this, new(seen));
        }
    }
}
