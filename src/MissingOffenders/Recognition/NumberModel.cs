using System.Globalization;
using Microsoft.Recognizers.Text;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Numbers;

namespace MissingOffenders.Recognition;

/// <summary>
/// Recognises every quantity, whatever it counts. The type is <c>number</c>, <c>ordinal</c>, <c>percentage</c>, <c>currency</c>, <c>dimension</c>,
/// <c>age</c> or <c>numberrange</c>. The resolution holds <c>value</c> (a range: <c>[10,12]</c>), <c>unit</c> where there is one, <c>modifier</c>
/// and the bounds <c>low</c> and <c>high</c> as far as there are any.
/// </summary>
/// <param name="pipeline">Reads the text.</param>
/// <param name="culture">Culture that the model is registered for.</param>
public sealed class NumberModel(Pipeline pipeline, string culture = "en-gb") : MentionModel<Quantity>(pipeline, culture)
{
    /// <inheritdoc/>
    public override string ModelTypeName => "number";

    private protected override bool Takes(Mention mention) => QuantityTypes.Are(mention.Type);

    private protected override ModelResult Result(Mention mention, Quantity reading, string text) => Result(
        text,
        mention.Span,
        TypeOf(mention.Type, reading),
        (ResolutionKey.Value, reading.Point is { } point ? Number(point) : $"[{Number(reading.Low)},{Number(reading.High)}]"),
        ("unit", reading.Unit),
        ("modifier", reading.Modifier.Code()),
        ("low", Number(reading.Low)),
        ("high", Number(reading.High)));

    static string TypeOf(string type, Quantity reading) => type switch
    {
        "MONEY" => "currency",
        "MEASURE" => "dimension",
        "PERCENT" => "percentage",
        "ORDINAL" => "ordinal",
        "AGE" => "age",
        _ => reading.Point is null ? "numberrange" : "number",
    };

    static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
