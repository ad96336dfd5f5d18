using System.Globalization;
using System.Text.Json;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Records;

/// <summary>Reads <c>.json</c>: one article, an array of articles, or an object with one array of them in it.</summary>
/// <param name="readers">Reads the pages in them.</param>
/// <param name="fields">The names of their fields.</param>
public sealed class JsonReader(IContentReader readers, RecordFields fields) : IFileReader
{
    readonly RecordDocuments documents = new(readers, fields);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".json"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Json;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(TextDecoder.Decode(file.Bytes).Text);
        }
        catch (JsonException e)
        {
            return [RecordDocuments.Damaged("", RecordDocuments.NoJson(e))];
        }

        return Articles(json.RootElement) is not { } articles ? [documents.Of(file, "", json.RootElement)]
            : articles.GetArrayLength() == 0 ? [Document.Without(ArticleStatus.Empty, "the array holds no article")]
            : articles.EnumerateArray().Select((a, i) => documents.Of(file, (i + 1).ToString(CultureInfo.InvariantCulture), a));
    }

    /// <summary>The array of articles, or null where the value is an article itself or holds not just one array of objects.</summary>
    JsonElement? Articles(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
        {
            return root;
        }

        if (ArticleRecord.Of(root, fields) is { Text: not null } or { Html: not null })
        {
            return null;
        }

        var arrays = root.EnumerateObject().Select(p => p.Value)
            .Where(v => v.ValueKind == JsonValueKind.Array && v.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Object)).ToList();
        return arrays.Count == 1 ? arrays[0] : null;
    }
}
