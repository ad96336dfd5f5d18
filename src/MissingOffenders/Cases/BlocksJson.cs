using System.Text.Json;
using System.Text.Json.Serialization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;

namespace MissingOffenders.Cases;

/// <summary>The blocks of an article as the case keeps them: JSON, in reading order, places in code points.</summary>
static class BlocksJson
{
    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The JSON of <paramref name="blocks"/>.</summary>
    public static string Write(IEnumerable<Block> blocks, CodePoints points) =>
        JsonSerializer.Serialize(blocks.Select(b => new Entry(b.Kind, b.Region, points.At(b.Span.Start), points.At(b.Span.End), b.FoundBy)), Options);

    /// <summary>The blocks of <paramref name="text"/> that <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<Block> Read(string json, string text)
    {
        CodePoints points = new(text);
        return [.. JsonSerializer.Deserialize<List<Entry>>(json, Options)!.Select(e =>
            new Block(e.Kind, new(points.IndexOf(e.CharStart), points.IndexOf(e.CharEnd)), e.FoundBy) { Region = e.Region })];
    }

    sealed record Entry(BlockKind Kind, Region Region, int CharStart, int CharEnd, string FoundBy);
}
