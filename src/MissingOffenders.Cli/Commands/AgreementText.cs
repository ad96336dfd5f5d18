using System.Globalization;
using MissingOffenders.Cases;
using MissingOffenders.Evaluation.Agreement;

namespace MissingOffenders.Cli.Commands;

/// <summary>How far reviewers agree, for people.</summary>
static class AgreementText
{
    public static void Write(AgreementReport report, CaseFile source, TextWriter output)
    {
        if (report.Raters.Count < 2)
        {
            output.WriteLine("No figure was judged by two reviewers who did not see what the other decided. Make a second pass: missing-offenders review CASE --reviewer NAME --blind");
            return;
        }

        foreach (var different in report.Disagreements)
        {
            var what = source.Figure(different.FigureId) is { } f ? $"{f.Value.ToString(CultureInfo.InvariantCulture)} {f.Measure}, {f.Force ?? f.Area}, {f.ArticlePath}" : "(no longer read)";
            output.WriteLine($"{different.FigureId}  {string.Join(", ", different.Ratings.Select(Say))}: {what}");
        }

        foreach (var pair in report.Pairs)
        {
            output.WriteLine(
                $"{pair.First} and {pair.Second}: kappa {Number(pair.Kappa.Value)} on {pair.Kappa.Units} figures (agreed {Number(pair.Kappa.Observed)}, by chance {Number(pair.Kappa.Expected)}); "
                + $"both corrected {pair.BothCorrected}, with the same value {pair.SameValue}, the same in all fields {pair.SameFields}");
        }

        output.WriteLine($"alpha {Number(report.Alpha.Value)} on {report.Alpha.Units} figures, {report.Alpha.Values} judgements of {report.Raters.Count} reviewers; {report.Disagreements.Count} figures judged differently");
    }

    static string Say(Rating rating)
    {
        var how = rating.Corrections.Count == 0 ? "" : $" ({string.Join(", ", rating.Corrections.Select(c => $"{c.Key} {c.Value ?? "empty"}"))})";
        return $"{rating.Rater} {rating.Judgement.ToString().ToLowerInvariant()}{how}";
    }

    static string Number(double? value) => value is { } known ? known.ToString("0.000", CultureInfo.InvariantCulture) : "cannot be told";
}
