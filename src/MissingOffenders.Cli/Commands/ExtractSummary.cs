using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MissingOffenders.Cases;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Cli.Commands;

/// <summary>What <c>extract</c> tells at its end.</summary>
/// <param name="Case">Path of the case, as named.</param>
/// <param name="Out">Path of the data package, as named, or null.</param>
/// <param name="Articles">Articles that the case holds as read.</param>
/// <param name="Processed">Files that were read in this run.</param>
/// <param name="Unchanged">Files that needed no work.</param>
/// <param name="Gone">Articles whose files went since the last run.</param>
/// <param name="Figures">Figures of all articles.</param>
/// <param name="FiguresByMeasure">The same by measure, most frequent first.</param>
/// <param name="Unread">What could not be read in this run.</param>
/// <param name="Notes">What else the user should know.</param>
sealed record ExtractSummary(
    string Case,
    string? Out,
    int Articles,
    int Processed,
    int Unchanged,
    IReadOnlyList<string> Gone,
    long Figures,
    IReadOnlyDictionary<string, long> FiguresByMeasure,
    IReadOnlyList<UnreadInput> Unread,
    IReadOnlyList<string> Notes)
{
    const int Shown = 20;

    static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
    };

    /// <summary>The summary of a case after an update.</summary>
    public static ExtractSummary Of(CaseFile source, string path, string? target, UpdateResult update, IReadOnlyList<string> notes)
    {
        var measures = source.FiguresByMeasure();
        return new(
            path,
            target,
            source.Articles().Count(a => a.Status.Equals(ArticleStatus.Read.Code(), StringComparison.Ordinal)),
            update.Processed,
            update.Unchanged,
            update.Gone,
            measures.Sum(m => m.Count),
            measures.ToDictionary(m => m.Measure, m => m.Count, StringComparer.Ordinal),
            update.Unread,
            notes);
    }

    /// <summary>The summary as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>The summary as lines for people.</summary>
    public string ToText()
    {
        StringBuilder text = new();
        Line(text, $"{Articles} articles ({Processed} files processed, {Unchanged} unchanged)");
        Line(text, $"{Figures} figures");
        foreach (var (measure, count) in FiguresByMeasure)
        {
            Line(text, $"  {count,6}  {measure}");
        }

        var (unread, leftOut) = new UnreadInputs(Shown).Of(Unread);
        List(text, Unread.Count, "could not be read:", unread, leftOut);
        List(text, Gone.Count, "no longer there (kept in the case, left out of the figures):", [.. Gone.Take(Shown)], Gone.Count - Shown);
        foreach (var note in Notes)
        {
            Line(text, $"note: {note}");
        }

        Line(text, $"case: {Case}");
        Line(text, $"data package: {Out ?? "not written (name a folder with --out)"}");
        return text.ToString().TrimEnd('\n');
    }

    static void List(StringBuilder text, int count, string title, IReadOnlyList<string> lines, int leftOut)
    {
        if (count == 0)
        {
            return;
        }

        Line(text, $"{count} {title}");
        foreach (var line in lines)
        {
            Line(text, $"  {line}");
        }

        if (leftOut > 0)
        {
            Line(text, $"  and {leftOut} more: see status_reason in articles.csv, or use --json");
        }
    }

    static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
