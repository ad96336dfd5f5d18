using MissingOffenders.Evaluation.Agreement;

namespace MissingOffenders.Cli.Commands;

/// <summary>How far reviewers agree, for programs. Numbers are rounded to four digits; what cannot be told is null.</summary>
static class AgreementJson
{
    public static object Of(AgreementReport report) => new
    {
        Raters = report.Raters.Select(Of),
        Alpha = Round(report.Alpha.Value),
        Figures = report.Alpha.Units,
        Judgements = report.Alpha.Values,
        Pairs = report.Pairs.Select(p => new
        {
            First = Of(p.First),
            Second = Of(p.Second),
            Kappa = Round(p.Kappa.Value),
            Figures = p.Kappa.Units,
            Observed = Round(p.Kappa.Observed),
            Expected = Round(p.Kappa.Expected),
            p.BothCorrected,
            p.SameValue,
            p.SameFields,
        }),
        Disagreements = report.Disagreements.Select(d => new
        {
            d.FigureId,
            Ratings = d.Ratings.Select(r => new { r.Rater.Name, Blind = r.Rater.IsBlind, Judgement = r.Judgement.ToString().ToLowerInvariant(), r.Corrections }),
        }),
    };

    static object Of(Rater rater) => new { rater.Name, Blind = rater.IsBlind };

    static double? Round(double? value) => value is { } known ? Math.Round(known, 4) : null;
}
