using System.Globalization;
using Microsoft.Recognizers.Text;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Recognition;

/// <summary>
/// Recognises figures. A result covers the words that state the figure; the resolution holds the columns of the export:
/// <c>force, area, measure, value, modifier, value_low, value_high, as_of, as_of_basis, breakdown, attribution, rule_id, confidence</c>.
/// </summary>
/// <param name="pipeline">Reads the text.</param>
/// <param name="culture">Culture that the model is registered for.</param>
public sealed class FigureModel(Pipeline pipeline, string culture = "en-gb") : PressModel(pipeline, culture)
{
    /// <inheritdoc/>
    public override string ModelTypeName => "figure";

    private protected override IEnumerable<ModelResult> Results(ArticleReading reading) =>
        reading.Figures.Select(f => ResultOf(f, reading.Article.Text));

    ModelResult ResultOf(Figure figure, string text) => Result(
        text,
        figure.Evidence[0].Quote,
        ModelTypeName,
        (ResolutionKey.Value, Number(figure.Quantity.Number)),
        ("modifier", figure.Quantity.Modifier.Code()),
        ("value_low", Number(figure.Quantity.Low)),
        ("value_high", Number(figure.Quantity.High)),
        ("measure", figure.Measure),
        ("force", figure.Force),
        ("area", figure.Area),
        ("as_of", figure.AsOf.Timex),
        ("as_of_basis", figure.AsOf.Basis.ToString().ToLowerInvariant()),
        ("breakdown", figure.Breakdown.ToString()),
        ("attribution", figure.Attribution?.Name),
        ("rule_id", figure.RuleId),
        ("confidence", Number(figure.Confidence)));

    static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
