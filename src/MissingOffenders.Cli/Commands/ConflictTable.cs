using MissingOffenders.Export;
using MissingOffenders.Reconciliation;
using MissingOffenders.Reconciliation.Conflicts;
using MissingOffenders.Reconciliation.Finding;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace MissingOffenders.Cli.Commands;

/// <summary>Conflicts for people: a table of contradictions, then how many differences are explained.</summary>
sealed class ConflictTable(IAnsiConsole console)
{
    public void Write(ReconciliationResult result, bool withExplained)
    {
        var rows = withExplained ? result.Conflicts : [.. result.Contradictions];
        if (rows.Count > 0)
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns("id", "kind", "what differs and why", "proposed", "severity");
            foreach (var conflict in rows)
            {
                table.AddRow(Cells(conflict));
            }

            console.Write(table);
        }

        console.WriteLine($"{result.Contradictions.Count()} contradictions in {result.Observations.Count} figures{Explained(result)}");
        foreach (var note in result.Notes)
        {
            console.WriteLine($"note: {note}");
        }
    }

    static string Explained(ReconciliationResult result)
    {
        var kinds = result.Conflicts.Where(c => !c.Kind.IsContradiction()).GroupBy(c => c.Kind).Select(g => $"{g.Count()} {g.Key.Code()}").ToList();
        return kinds.Count > 0 ? $"; differences that are explained: {string.Join(", ", kinds)}" : "";
    }

    static Cell[] Cells(Conflict conflict) =>
    [
        new(conflict.Id),
        new(conflict.Kind.Code()),
        new(conflict.Explanation),
        new(Proposed(conflict)),
        new(ConflictColumns.Word(conflict.Severity)),
    ];

    static string Proposed(Conflict conflict) =>
        $"{(conflict.Resolution.Best is { } best ? Numbers.Text(best) : $"{Numbers.Text(conflict.Range.Low)}-{Numbers.Text(conflict.Range.High)}")} ({conflict.Resolution.Strategy}"
        + $"{(conflict.Status == ConflictStatus.Decided ? ", decided" : "")}{(conflict.Stale ? ", stale" : "")})";
}
