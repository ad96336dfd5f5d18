using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Cases.Decisions;

/// <summary>Where a figure or a conflict stood before a decision, and after it.</summary>
/// <param name="Before">The figure before; <see cref="Verdict.None"/> for conflicts.</param>
/// <param name="After">The figure after.</param>
/// <param name="SettledBefore">What had settled the conflict, or null.</param>
/// <param name="SettledAfter">What settles it now, or null.</param>
public sealed record DecisionEffect(Verdict Before, Verdict After, Resolve? SettledBefore, Resolve? SettledAfter)
{
    /// <summary>What decisions did, by their numbers. Those on sets of figures have no effect of their own.</summary>
    /// <param name="log">All decisions, oldest first.</param>
    /// <param name="wanted">The numbers that are asked for.</param>
    public static IReadOnlyDictionary<long, DecisionEffect> Of(IEnumerable<Decision> log, IReadOnlySet<long> wanted)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(wanted);
        Verdicts replay = new();
        Dictionary<long, DecisionEffect> found = [];
        foreach (var decision in log)
        {
            var subject = decision.Target.ToOpen();
            if (wanted.Contains(decision.Id) && (subject == DecisionTarget.Figure(subject.Id) || subject == DecisionTarget.Conflict(subject.Id)))
            {
                var pass = decision.Target.IsBlind ? replay.BlindOf(decision.By) : replay;
                var (before, settled) = (pass.On(subject.Id), Settled(pass, subject));
                replay.Take(decision);
                found[decision.Id] = new(before, pass.On(subject.Id), settled, Settled(pass, subject));
            }
            else
            {
                replay.Take(decision);
            }
        }

        return found;
    }

    static Resolve? Settled(Verdicts pass, DecisionTarget subject) =>
        pass.History(subject).LastOrDefault(d => d.Act is Resolve && pass.Holds(d))?.Act as Resolve;
}
