using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Evaluation.Agreement;

/// <summary>Takes from the log of decisions the judgements that were made without knowing those of others.</summary>
/// <remarks>
/// Of a blind pass, where each figure stands in it. Of the open pass, what the one who decided on the figure first made of it: who came
/// later saw that, and what the first one decided again may settle a disagreement. Decisions that were undone do not count.
/// </remarks>
public static class RatingsOfLog
{
    /// <summary>All of them, by figure and rater.</summary>
    /// <param name="verdicts">The log.</param>
    /// <param name="presentId">The identifier that a figure has now.</param>
    public static IReadOnlyList<Rating> Of(Verdicts verdicts, Func<string, string> presentId)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        ArgumentNullException.ThrowIfNull(presentId);
        var open = ByFigure(verdicts, presentId).Select(f => First(f.Key, f));
        var blind = verdicts.BlindReviewers.SelectMany(by =>
        {
            var own = verdicts.BlindOf(by);
            return ByFigure(own, presentId).Select(f => Make(f.Key, new(by, IsBlind: true), f.Aggregate(Verdict.None, (v, d) => v.After(d))));
        });
        return [.. open.Concat(blind).OfType<Rating>().OrderBy(r => r.FigureId, StringComparer.Ordinal).ThenBy(r => r.Rater, Rater.ByName)];
    }

    /// <summary>The decisions on each figure that hold, oldest first.</summary>
    static IEnumerable<IGrouping<string, Decision>> ByFigure(Verdicts verdicts, Func<string, string> presentId) =>
        verdicts.Newest.Reverse()
            .Where(d => d.Target == DecisionTarget.Figure(d.Target.Id) && d.Act is not (Undo or Redo or Note or Add) && verdicts.Holds(d))
            .GroupBy(d => presentId(d.Target.Id), StringComparer.Ordinal);

    static Rating? First(string figureId, IEnumerable<Decision> decisions)
    {
        var first = decisions.First();
        return Make(figureId, new(first.By, IsBlind: false), Verdict.None.After(first));
    }

    static Rating? Make(string figureId, Rater rater, Verdict verdict)
    {
        Judgement? judgement = verdict.Status switch
        {
            ReviewStatus.Accepted => Judgement.Accept,
            ReviewStatus.Rejected => Judgement.Reject,
            ReviewStatus.Corrected or ReviewStatus.Split or ReviewStatus.Merged => Judgement.Correct,
            ReviewStatus.Unsure => Judgement.Unsure,
            _ => null,
        };
        return judgement is { } known ? new(figureId, rater, known, verdict.Corrections) : null;
    }
}
