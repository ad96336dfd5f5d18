using System.Text.Json;

namespace MissingOffenders.Cases;

/// <summary>A count that was read and not told, as the case keeps it.</summary>
public sealed record HeldBackRow
{
    static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Where it begins, in code points of the text.</summary>
    public required int CharStart { get; init; }

    /// <summary>Where it ends, in code points of the text.</summary>
    public required int CharEnd { get; init; }

    /// <summary>The sentence that it stands in.</summary>
    public required string Sentence { get; init; }

    /// <summary>The number.</summary>
    public required double Value { get; init; }

    /// <summary>What it would most likely have counted.</summary>
    public required string Measure { get; init; }

    /// <summary>Whose force's count it would have been, or null.</summary>
    public string? Force { get; init; }

    /// <summary>Of which area it would have been, or null.</summary>
    public string? Area { get; init; }

    /// <summary>The probability of that reading, between 0 and 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Why it is no figure, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>The JSON of some rows.</summary>
    internal static string Write(IEnumerable<HeldBackRow> rows) => JsonSerializer.Serialize(rows, Options);

    /// <summary>The rows that <see cref="Write"/> wrote; none of null.</summary>
    internal static IReadOnlyList<HeldBackRow> Read(string? json) => json is null ? [] : JsonSerializer.Deserialize<List<HeldBackRow>>(json, Options)!;
}
