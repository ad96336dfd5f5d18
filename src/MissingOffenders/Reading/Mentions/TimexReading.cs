namespace MissingOffenders.Reading.Mentions;

/// <summary>A date, a period or a duration.</summary>
/// <param name="Timex">
/// TIMEX3 / ISO 8601 value as far as the words and the article's date tell it: <c>2015-03-10</c>, <c>2015-02/2015-03</c>,
/// <c>2013/2014</c> (fiscal year), <c>XXXX-11-15</c> (year not given), <c>P14Y</c>, <c>&gt;P10Y</c>. As exact as a time can be that a
/// count is true of: the day of "last night", the months of "the last three years".
/// </param>
public sealed record TimexReading(string Timex) : MentionReading
{
    /// <summary>The value by TIMEX3 where that is another: <c>P3Y</c> for "the last three years", <c>199</c> for the nineties; else null.</summary>
    public string? Annotated { get; init; }

    /// <summary>What a TIMEX3 value has behind the day: <c>TMO</c> (morning), <c>TNI</c> (night), <c>-WE</c> (weekend); else null.</summary>
    public string? Part { get; init; }

    /// <summary>TIMEX3's modifier: <c>START</c>, <c>MID</c>, <c>END</c>, <c>MORE_THAN</c>, <c>APPROX</c> ...; null for none.</summary>
    public string? Mod { get; init; }

    /// <summary>The value as TIMEX3 has it.</summary>
    public string Timex3 => Annotated ?? Timex + Part;

    /// <inheritdoc/>
    public override string Value => Timex;
}
