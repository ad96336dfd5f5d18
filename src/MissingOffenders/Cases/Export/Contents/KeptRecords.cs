using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Cases.Export.Contents;

/// <summary>What a filter leaves of a case: figures, and what belongs to them.</summary>
sealed class KeptRecords
{
    readonly HashSet<string> figures = new(StringComparer.Ordinal);
    readonly Dictionary<string, long> articles = new(StringComparer.Ordinal);
    readonly HashSet<string> conflicts;

    KeptRecords(IEnumerable<ReviewedFigure> all, ReconciliationResult? compared, FigureFilter filter)
    {
        var kinds = compared?.KindsOfFigures();
        foreach (var figure in all.Where(f => filter.Passes(FigureItem.Of(f, kinds?.GetValueOrDefault(f.Id)))))
        {
            figures.Add(figure.Id);
            articles[figure.AsRead.ArticleId] = articles.GetValueOrDefault(figure.AsRead.ArticleId) + 1;
        }

        conflicts = (compared?.Members ?? []).Where(m => Has(m.Member)).Select(m => m.Conflict.Id).ToHashSet(StringComparer.Ordinal);
    }

    public static KeptRecords Of(IEnumerable<ReviewedFigure> all, ReconciliationResult? compared, FigureFilter filter) => new(all, compared, filter);

    public bool Has(ReviewedFigure figure) => figures.Contains(figure.Id);

    public bool Has(Conflict conflict) => conflicts.Contains(conflict.Id);

    public bool Has(ConflictMember member) => figures.Contains(member.Observation.Figure.Id);

    /// <summary>The articles of these figures, each with how many it has of them.</summary>
    public IEnumerable<ArticleRow> Of(IEnumerable<ArticleRow> all) =>
        all.Where(a => articles.ContainsKey(a.ArticleId)).Select(a => a with { Figures = articles[a.ArticleId] });

    /// <summary>The decisions on these figures and conflicts, with the heads of bulks and what undid or redid them.</summary>
    public IEnumerable<DecisionRow> Of(IReadOnlyList<DecisionRow> log, CaseReview review)
    {
        HashSet<long> steps = [];
        foreach (var decision in log.Select(Decision.Of).Where(d => IsOnKept(d, review)))
        {
            steps.Add(decision.Id);
            steps.Add(decision.Step);
        }

        return log.Where(row => steps.Contains(row.DecisionId) || Turned(Decision.Of(row).Act) is { } turned && steps.Contains(turned));
    }

    bool IsOnKept(Decision decision, CaseReview review) =>
        decision.Target.ToOpen().IsConflict ? conflicts.Contains(decision.Target.Id)
        : figures.Contains(review.PresentId(decision.Target.Id)) || (decision.Act is Split split && split.Parts.Any(p => figures.Contains(p.Id)));

    static long? Turned(Act act) => act switch
    {
        Undo undo => undo.Decision,
        Redo redo => redo.Decision,
        _ => null,
    };
}
