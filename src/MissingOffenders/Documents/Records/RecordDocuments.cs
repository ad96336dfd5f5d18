using System.Text;
using System.Text.Json;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Records;

/// <summary>Makes articles of JSON objects.</summary>
/// <param name="readers">Reads the pages in them.</param>
/// <param name="fields">The names of their fields.</param>
sealed class RecordDocuments(IContentReader readers, RecordFields fields)
{
    /// <summary>The article of one object.</summary>
    /// <param name="file">The file that it stands in.</param>
    /// <param name="name">Its place there; empty where it is alone.</param>
    /// <param name="json">The object.</param>
    public Document Of(FileContent file, string name, JsonElement json)
    {
        try
        {
            var record = ArticleRecord.Of(json, fields);
            var document = Text(file, name, record);
            return document with
            {
                Name = name,
                Id = record.Id?.ToString(),
                Metadata = Both(record.Metadata, document.Metadata),
                Note = Join([document.Note, .. record.Problems]),
            };
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            return Damaged(name, e.Message);
        }
    }

    /// <summary>What stands where an object should, and is none.</summary>
    public static Document Damaged(string name, string reason) => Document.Without(ArticleStatus.Damaged, reason) with { Name = name };

    /// <summary>The message of an exception without the place, which counts from the start of the line.</summary>
    public static string NoJson(JsonException exception) => $"no JSON: {exception.Message.Split(" LineNumber:")[0]}";

    Document Text(FileContent file, string name, ArticleRecord record) =>
        !string.IsNullOrWhiteSpace(record.Text) ? new(record.Text) { Encoding = Encoding.UTF8.WebName, Stage = "field" }
        : record.Html is { } page ? readers.Read(file.Inner($"{name}.html", Page(page))).First()
        : record.Text is not null ? Document.Without(ArticleStatus.Empty, $"the field '{fields.Text}' holds nothing but white space")
        : Document.Without(ArticleStatus.NoArticle, $"there is no text: no field '{fields.Text}' or '{fields.Html}' (name them with --fields)");

    /// <summary>A part of a page made one, marked as UTF-8 whatever it says of itself.</summary>
    static byte[] Page(string html) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(
            FileKinds.Of(Encoding.UTF8.GetBytes(html)) == FileKind.Html ? html : $"<!DOCTYPE html><html><body>{html}</body></html>")];

    /// <summary>What the record says goes before what the page in it says.</summary>
    static Metadata Both(Metadata record, Metadata page) => page with
    {
        Title = record.Title ?? page.Title,
        Publisher = record.Publisher ?? page.Publisher,
        Published = record.Published ?? page.Published,
        Url = record.Url ?? page.Url,
    };

    static string? Join(IEnumerable<string?> notes) => string.Join("; ", notes.OfType<string>()) is { Length: > 0 } all ? all : null;
}
