using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Finding;
using MissingOffenders.Reconciling.Values;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace MissingOffenders.Cli.Commands;

/// <summary>Conflicts for people: a table of contradictions, then how many differences are explained.</summary>
sealed class ConflictTable(IAnsiConsole console)
{
    /// <summary>Of more notes than this only the number is told.</summary>
    const int NamedNotes = 20;

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

        console.WriteLine($"{Count(result.Contradictions.Count(), "contradiction")} in {Count(result.Observations.Count, "figure")}{Explained(result)}");
        if (Copies(result) is { } copies)
        {
            console.WriteLine(copies);
        }

        foreach (var note in result.Notes.Take(NamedNotes))
        {
            console.WriteLine($"note: {note}");
        }

        if (result.Notes.Count > NamedNotes)
        {
            console.WriteLine($"{result.Notes.Count - NamedNotes} more notes: see --json");
        }
    }

    static string Explained(ReconciliationResult result)
    {
        var kinds = result.Conflicts.Where(c => !c.Kind.IsContradiction()).GroupBy(c => c.Kind).Select(g => $"{g.Count()} {g.Key.Code()}").ToList();
        return kinds.Count > 0 ? $"; differences that are explained: {string.Join(", ", kinds)} (see --all)" : "";
    }

    /// <summary>Who counts articles counts copies.</summary>
    static string? Copies(ReconciliationResult result)
    {
        var (articles, texts) = (result.Traces.Groups?.OfArticles.Sum(g => g.Members.Count) ?? 0, result.Traces.Groups?.OfArticles.Count ?? 0);
        return texts < articles ? $"{Count(articles, "article")}, {Count(texts, "independent text")}" : null;
    }

    static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

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
