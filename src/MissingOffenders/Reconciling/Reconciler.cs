using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reconciling.Arithmetic;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Finding;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Provenance;
using MissingOffenders.Reconciling.Subjects;

namespace MissingOffenders.Reconciling;

/// <summary>Finds the figures of a case that cannot both be right, and what speaks for each. Immutable; threads share it.</summary>
public sealed class Reconciler
{
    readonly ReconciliationRules rules;
    readonly Gazetteer gazetteer;
    readonly SubjectKeys subjects;
    readonly Tracing tracing;
    readonly ClaimReader claims;

    /// <summary>Prepares the steps.</summary>
    public Reconciler(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        this.rules = rules.Reconciliation;
        gazetteer = rules.Gazetteer;
        subjects = new(gazetteer, this.rules.SameArea);
        var pipeline = new Pipeline(rules);
        tracing = new(pipeline, this.rules);
        claims = new(pipeline);
    }

    /// <summary>Compares all figures. The same input gives the same result, down to the identifiers.</summary>
    public ReconciliationResult Reconcile(ReconciliationInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var observer = new Observer(rules, subjects);
        input = tracing.Trace(input, observer.Observe(input).Observations);
        var (observations, leftOut) = observer.Observe(input);
        var comparison = new Comparison(new PeriodCounts(claims).Mark(observations), rules.Days.Widest);
        var differences = Finders(input).SelectMany(f => f.Find(comparison));
        var builder = new ConflictBuilder(rules);
        return new ReconciliationResult([.. differences.Select(builder.Build)], observations, [.. leftOut, .. Uncompared.Notes(comparison, rules.Tolerances, input.Articles.Count)]) { Input = input }.Under(input.Decisions);
    }

    IDifferenceFinder[] Finders(ReconciliationInput input) =>
    [
        new ValueDifferences(rules),
        new CoverageDifferences(rules.Surveyed),
        new RegionCoverage(rules),
        new AreaDifferences(rules),
        new DefinitionBreaks(rules),
        new SeriesBreaks(rules),
        new HeadlineDifferences(rules.Tolerances),
        new SumDifferences(),
        new SumsAcross(rules, gazetteer),
        new ArithmeticDifferences(claims, new(input), rules, subjects),
        new Copies(),
        new ExplainedDifferences(),
    ];
}
