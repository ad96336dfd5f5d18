using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Arithmetic;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Decisions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Finding;
using MissingOffenders.Reconciling.Given;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Provenance;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Subjects;
using MissingOffenders.Reconciling.Surveys;

namespace MissingOffenders.Reconciling;

/// <summary>Finds figures that cannot both be right, and what speaks for each. Immutable; threads share it.</summary>
public sealed class Reconciler
{
    readonly Pipeline pipeline;
    readonly ReconciliationRules rules;
    readonly Gazetteer gazetteer;
    readonly SubjectKeys subjects;
    readonly Nesting nesting;
    readonly BoundFigures bound;
    readonly Tracing tracing;
    readonly RemarkReader remarks;

    /// <summary>Prepares the steps.</summary>
    /// <param name="pipeline">Reads again what articles say of their numbers and times.</param>
    /// <param name="rules">How figures are compared.</param>
    public Reconciler(Pipeline pipeline, ReconciliationRules rules)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(rules);
        this.pipeline = pipeline;
        this.rules = rules;
        gazetteer = pipeline.Rules.Gazetteer;
        subjects = new(gazetteer, rules.SameArea);
        nesting = new(gazetteer, rules);
        bound = new(rules, nesting);
        tracing = new(pipeline, rules, bound);
        remarks = new(pipeline);
    }

    /// <summary>Compares all figures. The same figures give the same result, down to the identifiers.</summary>
    /// <param name="given">What is compared.</param>
    /// <param name="decisions">What reviewers decided on conflicts.</param>
    public ReconciliationResult Reconcile(GivenFigures given, ConflictDecisions decisions)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(decisions);
        var observer = new Observer(rules, subjects);
        Spared spared = new();
        var traces = tracing.Trace(given, observer.Observe(given, Traces.None), spared);
        var times = new SurveyTimes(rules);
        var told = observer.Observe(given, traces);
        var observations = times.Share(told, new SurveyFinder(rules).Of(told));
        var surveys = new SurveyFinder(rules).Of(observations);
        var comparison = new Comparison(new PeriodCounts(remarks).Mark(observations), rules.Days.Widest);
        var differences = Finders(given, surveys, traces, spared).SelectMany(f => f.Find(comparison));
        var builder = new ConflictBuilder(rules);
        List<Conflict> conflicts = [.. differences.Select(builder.Build)];
        return new ReconciliationResult(conflicts, observations, [.. given.LeftOut, .. spared.Notes, .. Uncompared.Notes(comparison, rules.Tolerances, given.Articles.Count)]) { Traces = traces.With(times.Reasons) }.Under(decisions);
    }

    IDifferenceFinder[] Finders(GivenFigures given, IReadOnlyList<Survey> surveys, Traces traces, Spared spared)
    {
        var numbers = new TextNumbers(pipeline, given, spared);
        return
        [
            new ValueDifferences(numbers, traces, rules),
            new CoverageDifferences(rules),
            new RegionCoverage(numbers, gazetteer, rules),
            new AreaDifferences(rules),
            new PlaceDifferences(bound, nesting, new StoryKeys(traces, surveys).Of, rules),
            new SurveyDifferences(surveys, rules),
            new Remainders(rules),
            new OtherNames(rules),
            new KnownWhereabouts(rules),
            new AtLiberty(rules),
            new DefinitionBreaks(rules),
            new SeriesBreaks(rules),
            new LeftOut(rules),
            new HeadlineDifferences(numbers, rules),
            new BoundDifferences(rules),
            new SumDifferences(rules),
            new RegionSums(rules, gazetteer),
            new SumsAcross(rules, gazetteer),
            new PeriodSums(),
            new ArithmeticDifferences(remarks, given, new(surveys), spared, rules, subjects),
            new Replies(),
            new Copies(),
            new ExplainedDifferences(),
        ];
    }
}
