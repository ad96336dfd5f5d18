using System.Text.Json.Serialization;

namespace MissingOffenders.Evaluation;

/// <summary>One fact that a careful reader takes from an article.</summary>
public sealed record GoldFigure
{
    /// <summary>Identifier, unique in the article.</summary>
    public string Id { get; init; } = "";

    /// <summary>Canonical name of the force, or null.</summary>
    public string? Force { get; init; }

    /// <summary>Forces of one joint figure; empty where there is one force or none.</summary>
    public IReadOnlyList<string> Forces { get; init; } = [];

    /// <summary>The area, or null.</summary>
    public string? Area { get; init; }

    /// <summary>Other right areas, read where there is no force; empty where there are none.</summary>
    [JsonConverter(typeof(GoldNamesConverter))]
    public IReadOnlyList<string> AreaAlt { get; init; } = [];

    /// <summary>What is counted.</summary>
    public required string Measure { get; init; }

    /// <summary>The number, or null where the file holds none that can be read.</summary>
    [JsonConverter(typeof(GoldNumberConverter))]
    public required decimal? Value { get; init; }

    /// <summary>How exact the number claims to be: <c>exact</c>, <c>nearly</c> ...</summary>
    public required string Modifier { get; init; }

    /// <summary>The time that the count is true of, or null.</summary>
    public string? Period { get; init; }

    /// <summary>A second right reading of the time, empty where that is no time at all; null where there is one reading only.</summary>
    [JsonConverter(typeof(GoldSecondPeriodConverter))]
    public string? PeriodAlt { get; init; }

    /// <summary>What narrows the count, by kind; empty for a total.</summary>
    [JsonConverter(typeof(GoldBreakdownConverter))]
    public IReadOnlyDictionary<string, string> Breakdown { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Who says so, or null where nobody does.</summary>
    public string? Attribution { get; init; }

    /// <summary>Identifier of the figure that this one is a part of, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>The sentence or line that states it.</summary>
    public required string Evidence { get; init; }

    /// <summary>Further sentences that state it.</summary>
    public IReadOnlyList<string> AlsoEvidence { get; init; } = [];

    /// <summary>Why a reader may leave it out, or null where it has to be found.</summary>
    public string? Optional { get; init; }

    /// <summary>Whether it has to be found.</summary>
    [JsonIgnore]
    public bool IsFirm => string.IsNullOrEmpty(Optional);
}
