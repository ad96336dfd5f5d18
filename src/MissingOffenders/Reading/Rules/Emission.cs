namespace MissingOffenders.Reading.Rules;

/// <summary>What a rule makes of a match.</summary>
abstract record Emission;

/// <summary>A mention over the matched words.</summary>
/// <param name="Type">Type of the mention.</param>
/// <param name="Over">Name of the capture that the mention covers, or null for the whole match.</param>
/// <param name="Value">Name of the capture whose reading it takes, or a plain word; null for none.</param>
/// <param name="Each">Name of a capture that repeats: one mention for each time that it matched; null for one mention.</param>
/// <param name="Timex">Template of a TIMEX value with captures in braces, or null.</param>
/// <param name="Modifier">Code of the modifier that it sets on a number, or name of the capture that holds it; null for none.</param>
sealed record MentionEmission(string Type, string? Over, string? Each, string? Value, string? Timex, string? Modifier) : Emission
{
    /// <summary>Name of the capture that is the upper end of a range; null for one number.</summary>
    public string? To { get; init; }

    /// <summary>Name of the capture that multiplies the number, or its upper end; null for none.</summary>
    public string? Scale { get; init; }

    /// <summary>Name of the capture whose presence makes the number negative; null for none.</summary>
    public string? Sign { get; init; }

    /// <summary>Name of the capture that holds the unit, or the unit; null for none.</summary>
    public string? Unit { get; init; }
}

/// <summary>A figure, or with <paramref name="Measure"/> <c>none</c> a veto on the count.</summary>
/// <param name="Measure">Measure, <c>context</c> for that of the discourse, or <c>none</c>.</param>
/// <param name="Count">Name of the capture that holds the count; after a point, the name of a part of it (<c>o.w</c>).</param>
/// <param name="Subject">Name of the capture that holds its force or area; null to leave it to the discourse.</param>
/// <param name="When">Name of the capture that holds the time that the count is true of; null to leave it to the discourse.</param>
/// <param name="Topics">Measures of which the text must speak for the rule to hold; empty for any text.</param>
/// <param name="After">A kind of breakdown that the figure before it in the sentence must have, or <c>none</c> where it must have none; null for any figure or no figure.</param>
/// <param name="Breakdown">Kinds with a value, or with the name of a capture after an equals sign.</param>
/// <param name="Flags">Further traits by name: <c>label</c>, <c>national</c>, <c>part</c>, <c>series</c>, <c>sum</c>, <c>whole</c>.</param>
sealed record FigureEmission(
    string Measure,
    string Count,
    string? Subject,
    string? When,
    IReadOnlySet<string> Topics,
    string? After,
    IReadOnlyDictionary<string, string> Breakdown,
    IReadOnlySet<string> Flags) : Emission;

/// <summary>A kind for a block of the article.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Reach">How far down it holds.</param>
/// <param name="IsPrefix">Whether the matched words are split off as a block of their own.</param>
sealed record BlockEmission(Documents.Articles.BlockKind Kind, BlockReach Reach, bool IsPrefix) : Emission;
