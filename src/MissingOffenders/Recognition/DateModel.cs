using Microsoft.Recognizers.Text;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Recognition;

/// <summary>
/// Recognises dates, periods and durations. The resolution holds <c>values</c>: one dictionary with <c>timex</c> and <c>type</c>
/// (<c>date</c>, <c>daterange</c>, <c>duration</c>).
/// </summary>
/// <param name="pipeline">Reads the text.</param>
/// <param name="culture">Culture that the model is registered for.</param>
public sealed class DateModel(Pipeline pipeline, string culture = "en-gb") : MentionModel<TimexReading>(pipeline, culture)
{
    const int LengthOfDay = 10;

    /// <inheritdoc/>
    public override string ModelTypeName => "datetimeV2";

    private protected override ModelResult Result(Mention mention, TimexReading reading, string text)
    {
        var type = TypeOf(reading.Timex);
        List<Dictionary<string, string>> values = [new(StringComparer.Ordinal) { ["timex"] = reading.Timex, [ResolutionKey.Type] = type }];
        return Result(text, mention.Span, $"{ModelTypeName}.{type}", (ResolutionKey.ValueSet, values));
    }

    static string TypeOf(string timex) =>
        timex.TrimStart('>', '<', '=').StartsWith('P') ? "duration"
        : timex.Length == LengthOfDay && !timex.Contains('/', StringComparison.Ordinal) ? "date"
        : "daterange";
}
