using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Cli.Commands;

/// <summary>The whole trail of one conflict: its figures in their words, their origins, and the steps to what stands.</summary>
static class ConflictTrail
{
    public static void Write(Conflict conflict, ReconciliationResult result, TextWriter output)
    {
        output.WriteLine($"{conflict.Id} {conflict.Kind.Code()}, severity {ConflictColumns.Word(conflict.Severity)}, {ConflictColumns.Word(conflict.Status)}{(conflict.Stale ? ", stale" : "")}");
        output.WriteLine(conflict.Explanation);
        foreach (var member in conflict.Members)
        {
            Write(member, result, output);
        }

        output.WriteLine("steps");
        foreach (var step in conflict.Resolution.Steps)
        {
            output.WriteLine($"  {step}");
        }

        var best = conflict.Resolution.Best is { } value ? Numbers.Text(value) : "none";
        output.WriteLine($"low {Numbers.Text(conflict.Range.Low)}, best {best}, high {Numbers.Text(conflict.Range.High)}; {ConflictColumns.Word(conflict.Corroboration)}");
    }

    static void Write(ConflictMember member, ReconciliationResult result, TextWriter output)
    {
        var of = member.Observation;
        var modifier = of.IsExact ? "" : of.Modifier.Code().Replace('-', ' ') + " ";
        output.WriteLine($"  {ConflictColumns.Word(member.Role)} {modifier}{Numbers.Text(of.Value)}, {of.Source}, {Time(of)}{(member.ExcludedReason is { } reason ? $" (does not count: {reason})" : "")}");
        output.WriteLine($"    \"{of.Sentence.ReplaceLineEndings(" ")}\"");
        output.WriteLine($"    {of.Article.Path}, figure {of.Figure.Id}, origin {of.Origin}{(of.Teller is { } who ? $", according to {who}" : "")}");
        if (of.Window is { Basis: Reconciling.Times.WindowBasis.Inferred } && result.Traces.InferredReasons.TryGetValue(of.Article.Id, out var why))
        {
            output.WriteLine($"    {why}");
        }
    }

    static string Time(Observation of) => of.Window is { } window ? $"{window.Start:yyyy-MM-dd} to {window.End:yyyy-MM-dd} ({ConflictColumns.Word(window.Basis)}{(window.YearIsInferred ? ", year inferred" : "")})" : "time unknown";
}
