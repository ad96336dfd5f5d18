using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Reconciling.Decisions;

namespace MissingOffenders.Cases.Comparing;

/// <summary>Decisions on conflicts, on their way into the log and out of it.</summary>
public static class ConflictVerdicts
{
    /// <summary>What reviewers decided on conflicts and did not take back.</summary>
    public static ConflictDecisions OnConflicts(this Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        Dictionary<string, IReadOnlyList<ConflictDecision>> found = new(StringComparer.Ordinal);
        foreach (var subject in verdicts.Conflicts)
        {
            List<ConflictDecision> held = [.. verdicts.History(subject).Where(verdicts.Holds).Where(d => d.Act is Resolve).Select(d => new ConflictDecision(d.AtText, d.By, Settled((Resolve)d.Act, d.Reason)))];
            if (held.Count > 0)
            {
                found[subject.Id] = held;
            }
        }

        return new(found);
    }

    /// <summary>The act that the log keeps.</summary>
    public static Resolve ToAct(this Settlement settlement)
    {
        ArgumentNullException.ThrowIfNull(settlement);
        return new(settlement.Strategy, settlement.Value, settlement.Evidence, settlement.Members, settlement.Kind);
    }

    /// <summary>The proposal for the log.</summary>
    /// <param name="settlement">What is to be decided.</param>
    /// <param name="conflictId">The conflict.</param>
    /// <param name="seen">Number of the last decision on it that the reviewer knew of, 0 for none.</param>
    public static DecisionProposal Propose(this Settlement settlement, string conflictId, long seen)
    {
        ArgumentNullException.ThrowIfNull(settlement);
        return new(DecisionTarget.Conflict(conflictId), settlement.ToAct(), seen, settlement.Reason);
    }

    static Settlement Settled(Resolve act, string? reason) => new(act.Strategy, act.Value, reason)
    {
        Evidence = act.Evidence,
        Members = act.Members,
        Kind = act.Kind,
    };
}
