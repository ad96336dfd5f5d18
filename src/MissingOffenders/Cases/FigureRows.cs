using System.Text.Json;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Sentences;
using MissingOffenders.Text;

namespace MissingOffenders.Cases;

/// <summary>Turns the figures and blocks of one article into what the case keeps: places in code points, quotations cut out, codes for enums.</summary>
/// <param name="text">The article's text.</param>
sealed class FigureRows(string text)
{
    /// <summary>How many code points before and after the quotation stand in a row.</summary>
    public const int Context = 32;

    readonly CodePoints points = new(text);

    /// <summary>Number of code points in the text.</summary>
    public int Characters => points.Count;

    /// <summary>The row for <paramref name="figure"/>.</summary>
    /// <exception cref="ArgumentException">A span of the figure does not lie in the text: a defect of whatever made it.</exception>
    public FigureRow Of(Figure figure)
    {
        var best = figure.Evidence[0];
        return new()
        {
            FigureId = figure.Id,
            ArticleId = figure.ArticleId,
            Force = figure.Force,
            Area = figure.Area,
            AreaLevel = figure.AreaLevel,
            Measure = figure.Measure,
            Value = (double)figure.Quantity.Number,
            ValueText = figure.ValueText,
            Modifier = figure.Quantity.Modifier.Code(),
            ValueLow = (double?)figure.Quantity.Low,
            ValueHigh = (double?)figure.Quantity.High,
            Unit = UnitOf(figure.Measure),
            AsOf = figure.AsOf.Timex,
            AsOfStart = IsoDay.Of(figure.AsOf.Start),
            AsOfEnd = IsoDay.Of(figure.AsOf.End),
            AsOfBasis = Word(figure.AsOf.Basis),
            Breakdown = figure.Breakdown.IsEmpty ? null : figure.Breakdown.ToString(),
            PartOf = figure.PartOf,
            Attribution = figure.Attribution?.Name,
            AttributionType = figure.Attribution?.Type,
            InQuotation = figure.InQuotation,
            QuoteExact = best.Quote.Of(text),
            QuotePrefix = points.Before(best.Quote.Start, Context),
            QuoteSuffix = points.After(best.Quote.End, Context),
            CharStart = points.At(best.Quote.Start),
            CharEnd = points.At(best.Quote.End),
            Sentence = best.Sentence.Of(text),
            RuleId = figure.RuleId,
            Confidence = (double)figure.Confidence,
            Evidence = JsonSerializer.Serialize(figure.Evidence.Select(Places)),
            ConfidenceTerms = JsonSerializer.Serialize(figure.ConfidenceTerms.Select(t => new { name = t.Name, weight = t.Weight })),
        };
    }

    /// <summary>The row for a count that was held back.</summary>
    public HeldBackRow Of(HeldBackCount count) => new()
    {
        CharStart = points.At(count.Count.Start),
        CharEnd = points.At(count.Count.End),
        Sentence = count.Sentence.Of(text),
        Value = (double)count.Quantity.Number,
        Measure = count.Measure,
        Force = count.Force,
        Area = count.Area,
        Probability = (double)count.Probability,
        Reason = count.Reason,
    };

    /// <summary>What one of the counted is.</summary>
    public static string UnitOf(string measure) => measure is "responding-forces" or "forces-asked" ? "forces" : "people";

    /// <summary>A place of the text in code points.</summary>
    public int At(int place) => points.At(place);

    /// <summary>The blocks of the text as JSON.</summary>
    public string Blocks(IEnumerable<Block> blocks) => BlocksJson.Write(blocks, points);

    object Places(Evidence evidence) =>
        new { quote = Places(evidence.Quote), sentence = Places(evidence.Sentence), value = Places(evidence.Value) };

    int[] Places(Span span) => [points.At(span.Start), points.At(span.End)];

    static string Word(AsOfBasis basis) => basis switch
    {
        AsOfBasis.Stated => "stated",
        AsOfBasis.Document => "document",
        AsOfBasis.Publication => "publication",
        AsOfBasis.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };
}
