using Microsoft.Recognizers.Text;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Timexes;

namespace MissingOffenders.Recognition;

/// <summary>
/// Recognises dates, times, durations and times that come again, as TIMEX3 has them. The resolution holds <c>values</c>: one dictionary with
/// <c>timex</c>, <c>type</c> (<c>date</c>, <c>daterange</c>, <c>datetime</c>, <c>duration</c>, <c>set</c>), <c>mod</c> where the words say
/// "more than", "early" and the like, and the first and the last day, <c>start</c> and <c>end</c>, where they are known.
/// </summary>
/// <param name="pipeline">Reads the text.</param>
/// <param name="culture">Culture that the model is registered for.</param>
public sealed class DateModel(Pipeline pipeline, string culture = "en-gb") : PressModel(pipeline, culture)
{
    const int LengthOfDay = 10;

    /// <inheritdoc/>
    public override string ModelTypeName => "datetimeV2";

    private protected override IEnumerable<ModelResult> Results(ArticleReading reading)
    {
        TimexAnnotator annotator = new(reading.Article.Text, reading.Article.Published);
        return reading.Sentences.SelectMany(s => annotator.Annotate(s.Mentions)).Select(t => ResultOf(t, reading.Article.Text));
    }

    ModelResult ResultOf(TimexAnnotation time, string text)
    {
        var type = TypeOf(time);
        var (start, end) = TimexResolver.Days(time.Value);
        Dictionary<string, string> value = new(StringComparer.Ordinal) { ["timex"] = time.Value, [ResolutionKey.Type] = type };
        AddTo(value, "mod", time.Mod);
        AddTo(value, "start", start is { } first ? TimexResolver.Day(first) : null);
        AddTo(value, "end", end is { } last ? TimexResolver.Day(last) : null);
        return Result(text, time.Span, $"{ModelTypeName}.{type}", (ResolutionKey.ValueSet, new List<Dictionary<string, string>> { value }));
    }

    static void AddTo(Dictionary<string, string> value, string key, string? content)
    {
        if (content is not null)
        {
            value[key] = content;
        }
    }

    static string TypeOf(TimexAnnotation time) => time.Type switch
    {
        "DURATION" => "duration",
        "SET" => "set",
        "TIME" => "datetime",
        _ => time.Value.Length == LengthOfDay && !time.Value.Contains('/', StringComparison.Ordinal) ? "date" : "daterange",
    };
}
