using System.Globalization;
using MissingOffenders.Evaluation;
using MissingOffenders.Learning;

namespace MissingOffenders.Cli.Commands;

/// <summary>What came of fitting, for people.</summary>
static class FitText
{
    public static void Write(TextWriter output, IReadOnlyList<Lesson> lessons, IReadOnlyList<FitTrial> trials, FitTrial best)
    {
        foreach (var trial in trials)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{trial.Least:0.00}  {Line(trial.Total)}{(trial == best ? "  *" : "")}"));
        }

        foreach (var group in lessons.Zip(best.Scores).GroupBy(p => p.First.Group, p => p.Second, StringComparer.Ordinal))
        {
            output.WriteLine($"{group.Key,-30} {Line(new EvaluationReport([.. group]).Total)}");
        }
    }

    /// <summary>How much of the gold was among the alternatives.</summary>
    public static void WriteLaidOut(TextWriter output, IReadOnlyList<Lesson> lessons, int lacking)
    {
        var all = lessons.Sum(l => l.Gold.Figures.Count(f => f.IsFirm && FigureEquality.IsScored(f.Measure)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"laid out: {all - lacking} of {all} ({1 - ((double)lacking / Math.Max(1, all)):0.000})"));
    }

    public static void WriteErrors(TextWriter output, FitTrial trial, IReadOnlyList<(Lesson Lesson, GoldFigure Figure)> notLaidOut)
    {
        foreach (var (lesson, figure) in notLaidOut)
        {
            output.WriteLine($"UNLAID {lesson.Gold.Name} | {figure.Force ?? figure.Area} {figure.Measure} {figure.Value} | {OneLine(figure.Evidence)}");
        }

        foreach (var score in trial.Scores)
        {
            foreach (var (gold, found) in score.Matches.Where(m => !m.Period).Select(m => (m.Gold, m.Predicted)))
            {
                output.WriteLine($"TIME   {score.Gold.Name} | {gold.Measure} {gold.Value} | gold {gold.Period} {gold.PeriodAlt} | found {found.Period} | {OneLine(found.Sentence)}");
            }

            foreach (var (gold, found) in score.Matches.Where(m => !m.Attribution).Select(m => (m.Gold, m.Predicted)))
            {
                output.WriteLine($"SOURCE {score.Gold.Name} | {gold.Measure} {gold.Value} | gold {gold.Attribution} | found {found.Attribution} | {OneLine(found.Sentence)}");
            }

            foreach (var miss in Miss.Of(score))
            {
                output.WriteLine($"{(miss.IsWrong ? "WRONG " : "MISSED")} {miss.Article} | {miss.Subject} {miss.Measure} {miss.Value} {miss.Breakdown} | {miss.Reason} [{miss.Rule}] | {OneLine(miss.Sentence)}");
            }
        }
    }

    static string Line(Score score) => string.Create(
        CultureInfo.InvariantCulture,
        $"P {score.Precision:0.000}  R {score.Recall:0.000}  F1 {score.F1:0.000}  strict {score.StrictF1:0.000}  {score.Right} right, {score.Wrong} wrong, {score.Missed} missed; time {score.ShareOfRight(score.Slots.Period):0.00} source {score.ShareOfRight(score.Slots.Attribution):0.00} measure {score.ShareOfRight(score.Slots.Measure):0.00}");

    static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
