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
    /// <param name="rules">How its figures are compared.</param>
    /// <param name="source">The case.</param>
    /// <param name="verdicts">What its log of decisions comes to.</param>
    /// <param name="progress">Is told how far it is, or null.</param>
    public static ReconciliationResult Compare(this Rulebook rules, CaseFile source, Verdicts verdicts, IProgress<ComparisonProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(source);
        Reconciler reconciler = new(new(rules.Reading), rules.Reconciliation);
        var given = CaseFigures.Of(source, verdicts);
        return reconciler.Reconcile(progress is null ? given : ComparisonProgress.Told(given, progress), verdicts.OnConflicts());
    }
}
