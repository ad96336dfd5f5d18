using System.Globalization;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Web.Addresses;

namespace MissingOffenders.Web.Histories;

/// <summary>A page of the history.</summary>
/// <param name="Rows">Decisions, newest first.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Reviewers">All who decided.</param>
/// <param name="Kinds">All words for what was decided.</param>
sealed record HistoryPart(IReadOnlyList<HistoryRow> Rows, int Count, IReadOnlyList<string> Reviewers, IReadOnlyList<string> Kinds)
{
    /// <summary>Decisions on a page.</summary>
    public const int PageSize = 50;

    public const string By = "by";
    public const string Kind = "kind";
    public const string Figure = "figure";
    public const string Step = "step";

    /// <summary>Nothing yet.</summary>
    public static HistoryPart Empty { get; } = new([], 0, [], []);

    /// <summary>What can be chosen in the address. A step is a decision, or a bulk with all that it decided.</summary>
    public static IReadOnlyList<string> Names { get; } = [By, Kind, Figure, Step, PageNumber.Name];

    /// <summary>Takes a page from the log.</summary>
    public static HistoryPart Of(DecisionLog log, Choices chosen)
    {
        var skipped = PageSize * (PageNumber.Of(chosen[PageNumber.Name]) - 1);
        var (all, count, shown) = log.Ask(v =>
        {
            List<Decision> every = [.. v.Log];
            var passing = every.Where(d => Passes(d, chosen)).ToList();
            var rows = Enumerable.Reverse(passing).Skip(skipped).Take(PageSize).Select(d => (Decision: d, Holds: (d.Target.IsBlind ? v.BlindOf(d.By) : v).Holds(d))).ToList();
            return (every, passing.Count, rows);
        });
        var effects = DecisionEffect.Of(all, shown.Select(s => s.Decision.Id).ToHashSet());
        return new(
            shown.ConvertAll(s => new HistoryRow(s.Decision, s.Holds, effects.GetValueOrDefault(s.Decision.Id))),
            count,
            [.. all.Select(d => d.By).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. all.Select(d => ActJson.Word(d.Act)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>What a bulk decided stands in its own line, unless somebody asks for one figure, or for the bulk.</summary>
    static bool Passes(Decision decision, Choices chosen) =>
        (chosen[By] is not { } by || decision.By == by)
        && (chosen[Kind] is not { } kind || ActJson.Word(decision.Act) == kind)
        && (chosen[Figure] is not { } figure || decision.Target.Id == figure)
        && (chosen[Step] is { } step ? StepOf(decision).ToString(CultureInfo.InvariantCulture) == step : chosen[Figure] is not null || decision.Bulk is null);

    static long StepOf(Decision decision) => decision.Act switch
    {
        Undo undo => undo.Decision,
        Redo redo => redo.Decision,
        _ => decision.Step,
    };
}
