using System.Globalization;
using System.Text.Json;
using MissingOffenders.Evaluation;

namespace MissingOffenders.Cli.Commands;

/// <summary>A report of scores for people.</summary>
static class EvaluationText
{
    public static void Write(EvaluationReport report, bool withErrors, TextWriter output)
    {
        if (withErrors)
        {
            WriteErrors(report, output);
        }

        WriteTable("measure", report.ByMeasure.Select(m => (m.Measure, m.Score)), output);
        WriteTable("phenomenon (articles)", report.ByPhenomenon.Select(p => ($"{p.Phenomenon} ({p.Articles})", p.Score)), output);
        WriteTotal(report, output);
    }

    static void WriteTotal(EvaluationReport report, TextWriter output)
    {
        var total = report.Total;
        var slots = total.Slots;
        output.WriteLine($"{report.Articles.Count} articles, {total.Gold} gold figures: {total.Right} right, {total.Wrong} wrong, {total.Missed} missed");
        output.WriteLine($"core   P {F(total.Precision)}  R {F(total.Recall)}  F1 {F(total.F1)}   (value alone found: {F(total.ValueRecall)})");
        output.WriteLine(
            $"strict F1 {F(total.StrictF1)}   slots period {Share(slots.Period)}  modifier {Share(slots.Modifier)}  attribution {Share(slots.Attribution)}"
            + $"  measure {Share(slots.Measure)}  breakdown {Share(slots.Breakdown)}");
        output.WriteLine($"distractors that became figures: {report.Articles.Sum(a => a.Distractors.Count)}");

        string Share(int count) => F(total.ShareOfRight(count));
    }

    static void WriteTable(string title, IEnumerable<(string Name, Score Score)> rows, TextWriter output)
    {
        output.WriteLine($"{title,-40}  gold right wrong missed      P      R     F1 strict");
        foreach (var (name, s) in rows)
        {
            output.WriteLine($"  {name,-38} {s.Gold,5} {s.Right,5} {s.Wrong,5} {s.Missed,6}  {F(s.Precision)}  {F(s.Recall)}  {F(s.F1)}  {F(s.StrictF1)}");
        }

        output.WriteLine();
    }

    static void WriteErrors(EvaluationReport report, TextWriter output)
    {
        foreach (var miss in report.Misses)
        {
            output.WriteLine(
                $"{(miss.IsWrong ? "WRONG " : "MISSED")} {miss.Article}: [{Words(miss.Class)}] {miss.Subject} | {miss.Measure} | {miss.Value} | {miss.Breakdown} | {miss.Reason}"
                + (miss.Rule is null ? "" : $" [{miss.Rule}]"));
            output.WriteLine($"       \"{OneLine(miss.Sentence)}\"");
        }

        foreach (var (article, hit) in report.Articles.SelectMany(a => a.Distractors.Select(d => (a.Gold.Name, d))))
        {
            output.WriteLine($"DISTRACTOR {article}: {hit.Entry} became {hit.Figure.Measure} {hit.Figure.Value} [{hit.Figure.RuleId}]");
            output.WriteLine($"       \"{OneLine(hit.Figure.Sentence)}\"");
        }

        output.WriteLine();
        foreach (var errors in report.Misses.GroupBy(m => (m.IsWrong, m.Class)).OrderBy(g => g.Key))
        {
            output.WriteLine($"{(errors.Key.IsWrong ? "wrong " : "missed")} {errors.Count(),5}  {Words(errors.Key.Class)}");
        }

        output.WriteLine();
    }

    static string Words(MissClass name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name.ToString());

    static string OneLine(string text) => text.ReplaceLineEndings(" ");

    static string F(double number) => number.ToString("0.000", CultureInfo.InvariantCulture);
}
