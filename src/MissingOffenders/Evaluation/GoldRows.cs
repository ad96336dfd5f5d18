using System.Text.Json;
using MissingOffenders.Cases;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Timexes;
using MissingOffenders.Reading.Sentences;
using MissingOffenders.Text;

namespace MissingOffenders.Evaluation;

/// <summary>Turns the gold of an article into figures of a case, so that comparing can be measured apart from extraction.</summary>
/// <param name="reading">The article as it was read: gold names words, the reading tells where they stand and how they are printed.</param>
public sealed class GoldRows(ArticleReading reading)
{
    const string Exact = "exact";
    readonly CodePoints points = new(reading.Article.Text);
    readonly ILookup<string, string> sourceTypes = reading.Figures.Select(f => f.Attribution).OfType<Reading.Figures.Attribution>().ToLookup(a => a.Name, a => a.Type, StringComparer.Ordinal);

    /// <summary>One row for each figure of the gold that has a number.</summary>
    public IReadOnlyList<FigureRow> Of(GoldArticle gold)
    {
        ArgumentNullException.ThrowIfNull(gold);
        return [.. gold.Figures.Where(f => f.Value is not null).Select(Row)];
    }

    FigureRow Row(GoldFigure gold)
    {
        var places = new[] { gold.Evidence }.Concat(gold.AlsoEvidence).Select(e => Place(e, gold)).ToList();
        var (span, printed) = places[0];
        var (start, end) = gold.Period is null ? default : TimexResolver.Days(gold.Period);
        var sentence = reading.Sentences.Select(s => s.Sentence.Span).FirstOrDefault(s => s.Contains(span));
        return new()
        {
            FigureId = Id(gold.Id),
            ArticleId = reading.Article.Id,
            Force = gold.Force,
            Area = gold.Area,
            Measure = gold.Measure,
            Value = (double)gold.Value!.Value,
            ValueText = span.Of(reading.Article.Text),
            Modifier = printed == Modifier.Exact ? Exact : gold.Modifier,
            Unit = gold.Measure is "responding-forces" or "forces-asked" ? "forces" : "people",
            AsOf = gold.Period,
            AsOfStart = IsoDay.Of(start),
            AsOfEnd = IsoDay.Of(end),
            AsOfBasis = gold.Period is not null ? "stated" : reading.Article.Published is not null ? "publication" : "unknown",
            Breakdown = gold.Breakdown.Count == 0 ? null : string.Join(';', gold.Breakdown.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => $"{b.Key}={b.Value}")),
            PartOf = gold.PartOf is null ? null : Id(gold.PartOf),
            Attribution = gold.Attribution,
            AttributionType = gold.Attribution is null ? null : sourceTypes[gold.Attribution].FirstOrDefault(),
            InQuotation = false,
            QuoteExact = gold.Evidence,
            QuotePrefix = "",
            QuoteSuffix = "",
            CharStart = points.At(span.Start),
            CharEnd = points.At(span.End),
            Sentence = sentence.Length > 0 ? sentence.Of(reading.Article.Text) : gold.Evidence,
            RuleId = "gold",
            Confidence = 1,
            Evidence = JsonSerializer.Serialize(places.Select(p => new { value = new[] { points.At(p.Span.Start), points.At(p.Span.End) } })),
            ConfidenceTerms = IsInHeadline(span) ? """[{"name":"headline"}]""" : "[]",
        };
    }

    string Id(string id) => $"{reading.Article.Id}-{id}";

    bool IsInHeadline(Span span) => reading.Blocks.Any(b => b.Kind == BlockKind.Headline && b.Span.Contains(span));

    /// <summary>Where the number stands in the words, and how exact it is printed; gold tells how exact a reader takes it to be.</summary>
    (Span Span, Modifier? Printed) Place(string evidence, GoldFigure gold)
    {
        var at = Math.Max(0, reading.Article.Text.IndexOf(evidence, StringComparison.Ordinal));
        var words = new Span(at, Math.Min(reading.Article.Text.Length, at + evidence.Length));
        var number = reading.Sentences.SelectMany(s => s.Mentions).FirstOrDefault(m =>
            words.Contains(m.Span) && m.Type is "COUNT" && m.Reading is Quantity q && q.Number == gold.Value);
        return number is null ? (words, null) : (number.Span, ((Quantity)number.Reading).Modifier);
    }
}
