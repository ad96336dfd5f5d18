using MissingOffenders.Evaluation;
using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Cli.Commands;

/// <summary>A report of scores of conflicts for people.</summary>
static class ConflictEvaluationText
{
    public static void Write(ConflictScore score, bool withErrors, TextWriter output)
    {
        if (withErrors)
        {
            foreach (var missed in score.Missed)
            {
                output.WriteLine($"MISSED {missed.Id} {missed.Class} {missed.Subject}: {string.Join(", ", missed.Values.Select(v => v.Value.ToString()))}");
            }

            foreach (var (entry, conflict) in score.False)
            {
                output.WriteLine($"FALSE  {entry.Id} {entry.Class} {entry.Subject} <- {conflict.Id} {conflict.Kind.Code()}");
            }

            foreach (var conflict in score.Unlisted)
            {
                output.WriteLine($"OTHER  {conflict.Id} {conflict.Kind.Code()} {conflict.Explanation}");
            }
        }

        foreach (var (kind, found, all) in score.ByClass)
        {
            output.WriteLine($"  {kind,-20} {found} of {all}");
        }

        output.WriteLine(
            $"conflicts: found {score.Found.Count} of {score.Found.Count + score.Missed.Count} ({score.RightClass} with the right class), "
            + $"false alarms {score.False.Count} of {score.Quiet}, not in the gold {score.Unlisted.Count}, copies {score.CopiesFound} of {score.Copies}");
    }
}
