using MissingOffenders.Evaluation;

namespace MissingOffenders.Cli.Commands;

/// <summary>A report of scores for programs. Shares are rounded to four digits.</summary>
static class EvaluationJson
{
    public static object Of(EvaluationReport report, ConflictScore? conflicts, bool withErrors) => new
    {
        Articles = report.Articles.Count,
        Total = Of(report.Total),
        ByMeasure = report.ByMeasure.ToDictionary(m => m.Measure, m => Of(m.Score), StringComparer.Ordinal),
        ByPhenomenon = report.ByPhenomenon.ToDictionary(p => p.Phenomenon, p => new { p.Articles, Score = Of(p.Score) }, StringComparer.Ordinal),
        Distractors = report.Articles.Sum(a => a.Distractors.Count),
        Conflicts = conflicts is null ? null : Of(conflicts),
        Errors = withErrors ? report.Misses : null,
        DistractorHits = withErrors
            ? report.Articles.SelectMany(a => a.Distractors.Select(d => new { Article = a.Gold.Name, d.Entry, d.Figure.Value, d.Figure.RuleId, d.Figure.Sentence }))
            : null,
    };

    static object Of(ConflictScore score) => new
    {
        Flagged = score.Found.Count + score.Missed.Count,
        Found = score.Found.Count,
        score.RightClass,
        MustNot = score.Quiet,
        FalseAlarms = score.False.Count,
        Unlisted = score.Unlisted.Count,
        score.CopiesFound,
        score.Copies,
        ByClass = score.ByClass.ToDictionary(c => c.Class, c => new { c.Found, c.All }, StringComparer.Ordinal),
    };

    static object Of(Score score) => new
    {
        score.Gold,
        score.Right,
        score.Wrong,
        score.Missed,
        Precision = Round(score.Precision),
        Recall = Round(score.Recall),
        F1 = Round(score.F1),
        StrictF1 = Round(score.StrictF1),
        ValueRecall = Round(score.ValueRecall),
        Slots = new
        {
            Period = Round(score.ShareOfRight(score.Slots.Period)),
            Modifier = Round(score.ShareOfRight(score.Slots.Modifier)),
            Attribution = Round(score.ShareOfRight(score.Slots.Attribution)),
            Measure = Round(score.ShareOfRight(score.Slots.Measure)),
            Breakdown = Round(score.ShareOfRight(score.Slots.Breakdown)),
        },
    };

    static double Round(double share) => Math.Round(share, 4);
}
