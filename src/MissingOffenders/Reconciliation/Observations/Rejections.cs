using MissingOffenders.Cases;

namespace MissingOffenders.Reconciliation.Observations;

/// <summary>Which figures reviewers rejected: what was decided last counts.</summary>
static class Rejections
{
    public static IReadOnlySet<string> Of(IEnumerable<DecisionRow> decisions)
    {
        HashSet<string> rejected = new(StringComparer.Ordinal);
        foreach (var decision in decisions.Where(d => d.SubjectType == "figure"))
        {
            if (decision.Action is "reject" or "rejected")
            {
                rejected.Add(decision.SubjectId);
            }
            else
            {
                rejected.Remove(decision.SubjectId);
            }
        }

        return rejected;
    }
}
