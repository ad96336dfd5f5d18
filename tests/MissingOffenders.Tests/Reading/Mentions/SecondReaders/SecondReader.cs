using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Reading.Mentions.SecondReaders;

/// <summary>Numbers and times as Microsoft's recognisers read them: a second opinion for tests, far too slow for the program.</summary>
static class SecondReader
{
    static readonly string[] Keys = ["timex", "value", "start", "end"];

    public static IEnumerable<(Span Span, decimal Value)> Numbers(string text) =>
        from result in NumberRecognizer.RecognizeNumber(text, Culture.English)
        select (SpanOf(result), decimal.Parse((string)result.Resolution["value"], NumberStyles.Float, CultureInfo.InvariantCulture));

    /// <summary>The times, each with all values that it may have.</summary>
    public static IEnumerable<(Span Span, HashSet<string> Values)> Times(string text, DateOnly published) =>
        from result in DateTimeRecognizer.RecognizeDateTime(text, Culture.EnglishOthers, refTime: published.ToDateTime(TimeOnly.MinValue))
        select (SpanOf(result), ValuesOf(result));

    static Span SpanOf(ModelResult result) => new(result.Start, result.End + 1);

    static HashSet<string> ValuesOf(ModelResult result) =>
        ((List<Dictionary<string, string>>)result.Resolution["values"])
            .SelectMany(v => Keys.Select(v.GetValueOrDefault))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
}
