using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling;

namespace MissingOffenders.Cases.Comparing;

/// <summary>Compares the figures of a case.</summary>
public static class CaseComparison
{
    /// <summary>Compares all that a case holds.</summary>
    public static ReconciliationResult Compare(this Rulebook rules, CaseFile source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return rules.Compare(source, Verdicts.Of(source.Decisions().Select(Decision.Of)));
    }

    /// <summary>Compares all that a case holds, under verdicts that have been read.</summary>
    public static ReconciliationResult Compare(this Rulebook rules, CaseFile source, Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(source);
        Reconciler reconciler = new(new(rules.Reading), rules.Reconciliation);
        return reconciler.Reconcile(CaseFigures.Of(source, verdicts), verdicts.OnConflicts());
    }
}
