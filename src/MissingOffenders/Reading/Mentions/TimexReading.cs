namespace MissingOffenders.Reading.Mentions;

/// <summary>A date, a period or a duration.</summary>
/// <param name="Timex">
/// TIMEX3 / ISO 8601 value as far as the words and the article's date tell it: <c>2015-03-10</c>, <c>2015-02/2015-03</c>,
/// <c>2013/2014</c> (fiscal year), <c>XXXX-11-15</c> (year not given), <c>P14Y</c>, <c>&gt;P10Y</c>.
/// </param>
public sealed record TimexReading(string Timex) : MentionReading
{
    /// <inheritdoc/>
    public override string Value => Timex;
}
