using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;
using Spectre.Console;
using Region = MissingOffenders.Documents.Articles.Region;

namespace MissingOffenders.Cli.Commands;

/// <summary>Articles as they were read, for people: what is known of each, then its blocks as they follow each other on the page.</summary>
sealed class ReadDocumentText(IAnsiConsole console)
{
    const int Indent = 4;

    // what a reader looks for first
    static readonly string[] Fields = ["title", "publisher", "byline", "published", "modified", "url", "language", "agency_credit", "source_type"];

    public Task WriteAsync(ReadDocument read)
    {
        Line("bold", read.Article.Path);
        if (read.Document.Status == ArticleStatus.Read)
        {
            WriteArticle(read);
        }
        else
        {
            Line("red", $"  {read.Document.Status.Code()}: {read.Document.Note}");
        }

        console.WriteLine();
        return Task.CompletedTask;
    }

    void WriteArticle(ReadDocument read)
    {
        var document = read.Document;
        foreach (var field in Fields)
        {
            WriteField(field, ValueOf(read, field), [.. read.Signals.Where(s => s.Field == field)]);
        }

        foreach (var other in read.Signals.Where(s => !Fields.Contains(s.Field, StringComparer.Ordinal)).GroupBy(s => s.Field, StringComparer.Ordinal))
        {
            WriteField(other.Key, other.FirstOrDefault(s => s.IsChosen)?.Value, [.. other]);
        }

        CodePoints points = new(read.Article.Text);
        var body = points.At(document.BodyLength);
        var beside = body == points.Count ? "" : $", {points.Count - body} beside it";
        Slot("read by", $"{document.Stage}: {body} characters{beside}{(document.Encoding is { } encoding ? $", {encoding}" : "")}");
        Slot("note", document.Note);
        Slot("cut", document.Metadata.IsCut ? "the page shows only the beginning" : null);
        foreach (var block in read.Layout.Blocks)
        {
            WriteBlock(block, read.Article.Text, points);
        }
    }

    /// <summary>The value that was chosen, and below it what else was said and where.</summary>
    void WriteField(string field, string? value, IReadOnlyList<MetadataSignal> signals)
    {
        if (value is null && signals.Count == 0)
        {
            return;
        }

        var chosen = signals.FirstOrDefault(s => s.IsChosen);
        Slot(field, $"{value ?? "?"}{(chosen is null ? "" : $"  ({chosen.Source})")}");
        foreach (var passed in signals.Where(s => s != chosen))
        {
            console.MarkupLineInterpolated($"[grey]                  {OneLine(passed.Value)}  ({passed.Source})[/]");
        }
    }

    void WriteBlock(Block block, string text, CodePoints points)
    {
        var region = block.Region == Region.Body ? "" : $" in {block.Region.ToString().ToLowerInvariant()}";
        console.WriteLine();
        var place = string.Create(CultureInfo.InvariantCulture, $"{points.At(block.Span.Start)}-{points.At(block.Span.End)}");
        console.MarkupLine($"[{Colour(block)}]{block.Kind}{region}[/] [grey]{place} {Markup.Escape(block.FoundBy)}[/]");
        console.Write(new Padder(new Spectre.Console.Text(OneLine(block.Span.Of(text)), block.IsRead ? Style.Plain : new Style(Color.Grey)), new Padding(Indent, 0, 0, 0)));
    }

    static string Colour(Block block) => block switch
    {
        { IsRead: false } => "grey",
        { Kind: BlockKind.Headline or BlockKind.Heading } => "bold green",
        { Kind: BlockKind.Dateline } => "yellow",
        { RanksBelowBody: true } => "cyan",
        _ => "blue",
    };

    static string? ValueOf(ReadDocument read, string field) => field switch
    {
        "title" => read.Article.Title,
        "publisher" => read.Article.Publisher,
        "byline" => read.Writer,
        "published" => ReadDocumentJson.Day(read.Published),
        "modified" => ReadDocumentJson.Day(read.Document.Metadata.Modified),
        "url" => read.Article.Url,
        "language" => read.Document.Metadata.Language,
        "agency_credit" => read.Document.Metadata.AgencyCredit,
        "source_type" => read.Document.Metadata.SourceType,
        _ => null,
    };

    void Slot(string name, string? value)
    {
        if (value is not null)
        {
            console.MarkupLineInterpolated($"  [grey]{name,-14}[/]  {OneLine(value)}");
        }
    }

    void Line(string style, string line) => console.MarkupLine($"[{style}]{Markup.Escape(line)}[/]");

    static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
