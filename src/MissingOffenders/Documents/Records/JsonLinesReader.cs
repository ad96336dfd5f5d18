using System.Globalization;
using System.Text.Json;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Records;

/// <summary>Reads <c>.jsonl</c>: an article on each line. A line that is none is told with its number.</summary>
/// <param name="readers">Reads the pages in them.</param>
/// <param name="fields">The names of their fields.</param>
public sealed class JsonLinesReader(IContentReader readers, RecordFields fields) : IFileReader
{
    readonly RecordDocuments documents = new(readers, fields);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".jsonl", ".ndjson"];

    /// <inheritdoc/>
    public bool Streams => true;

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.JsonLines;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var stream = file.Open();
        foreach (var line in InputLines.ReadAsync(stream, CancellationToken.None).ToBlockingEnumerable())
        {
            if (line.Bytes is null || line.Bytes.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                yield return Article(file, line);
            }
        }
    }

    Document Article(FileContent file, InputLine line)
    {
        var name = line.Number.ToString(CultureInfo.InvariantCulture);
        if (line.Bytes is null)
        {
            return Document.Without(ArticleStatus.TooLarge, string.Create(CultureInfo.InvariantCulture, $"the line has more than {InputLines.MaxBytes:N0} bytes")) with { Name = name };
        }

        try
        {
            // Lines of one file may come from many places: each is decoded by itself.
            using var json = JsonDocument.Parse(TextDecoder.Decode(line.Bytes).Text);
            return documents.Of(file, name, json.RootElement);
        }
        catch (JsonException e)
        {
            return RecordDocuments.Damaged(name, RecordDocuments.NoJson(e));
        }
    }
}
