using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Evaluation;

/// <summary>A difference that a reconciler must flag, or must not: an entry of <c>conflicts.gold.json</c>.</summary>
public sealed record GoldConflict
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "conflicts.gold.json";

    static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of the difference.</summary>
    public required string Class { get; init; }

    /// <summary>Whether it must be flagged.</summary>
    public required bool Flag { get; init; }

    /// <summary>Whose count it is.</summary>
    public string? Subject { get; init; }

    /// <summary>The values with the articles that state them.</summary>
    public required IReadOnlyList<GoldConflictValue> Values { get; init; }

    /// <summary>Every article that it names.</summary>
    [JsonIgnore]
    public IReadOnlySet<string> Articles => Values.SelectMany(v => v.Articles).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads the file.</summary>
    /// <exception cref="InputException">It is none of this kind.</exception>
    public static IReadOnlyList<GoldConflict> Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return JsonSerializer.Deserialize<List<GoldConflict>>(File.ReadAllText(path), Options) ?? [];
        }
        catch (JsonException e)
        {
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{path}({e.LineNumber + 1},{e.BytePositionInLine + 1}): {e.Message}"), e);
        }
    }
}
