using System.Globalization;
using Microsoft.Recognizers.Text;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Recognition;

/// <summary>Recognises counts. The resolution holds <c>value</c>, <c>modifier</c> and the bounds <c>low</c> and <c>high</c> as far as there are any.</summary>
/// <param name="pipeline">Reads the text.</param>
/// <param name="culture">Culture that the model is registered for.</param>
public sealed class CountModel(Pipeline pipeline, string culture = "en-gb") : MentionModel<Quantity>(pipeline, culture)
{
    /// <inheritdoc/>
    public override string ModelTypeName => "count";

    // a group such as "nine offenders" means its count, too
    private protected override bool Takes(Mention mention) => mention.Type == MentionTypes.Count;

    private protected override ModelResult Result(Mention mention, Quantity reading, string text) => Result(
        text,
        mention.Span,
        ModelTypeName,
        (ResolutionKey.Value, Number(reading.Number)),
        ("modifier", reading.Modifier.Code()),
        ("low", Number(reading.Low)),
        ("high", Number(reading.High)));

    static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
