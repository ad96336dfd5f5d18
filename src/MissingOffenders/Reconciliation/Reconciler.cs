using MissingOffenders.Reconciliation.Conflicts;
using MissingOffenders.Reconciliation.Decisions;
using MissingOffenders.Reconciliation.Finding;
using MissingOffenders.Reconciliation.Observations;
using MissingOffenders.Reconciliation.Provenance;
using MissingOffenders.Reconciliation.Subjects;
using MissingOffenders.Rules;

namespace MissingOffenders.Reconciliation;

/// <summary>Finds the figures of a case that cannot both be right, and what speaks for each. Immutable; threads share it.</summary>
public sealed class Reconciler
{
    readonly ReconciliationRules rules;
    readonly SubjectKeys subjects;
    readonly Tracing tracing;

    /// <summary>Prepares the steps.</summary>
    public Reconciler(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        this.rules = rules.Reconciliation;
        subjects = new(rules.Gazetteer, this.rules.SameArea);
        tracing = new(new(rules), this.rules, subjects);
    }

    /// <summary>Compares all figures. The same input gives the same result, down to the identifiers.</summary>
    public ReconciliationResult Reconcile(ReconciliationInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        input = tracing.Trace(input);
        var (observations, leftOut) = new Observer(rules, subjects).Observe(input);
        var comparison = new Comparison(observations, rules.Days.Widest);
        var differences = Finders(input).SelectMany(f => f.Find(comparison));
        var builder = new ConflictBuilder(rules);
        var decisions = new ConflictDecisions(input.Decisions);
        var conflicts = differences.Select(builder.Build).Select(decisions.Apply).ToList();
        var orphans = decisions.Orphans(conflicts.Select(c => c.Id).ToHashSet(StringComparer.Ordinal));
        return new(conflicts, observations, [.. leftOut, .. orphans]) { Input = input };
    }

    IDifferenceFinder[] Finders(ReconciliationInput input) =>
    [
        new ValueDifferences(),
        new CoverageDifferences(),
        new RegionCoverage(rules),
        new DefinitionBreaks(rules),
        new SeriesBreaks(rules),
        new HeadlineDifferences(rules.Tolerances),
        new SumDifferences(),
        new Copies(),
        new ExplainedDifferences(),
    ];
}
