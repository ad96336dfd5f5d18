using System.Text.Json;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Cases;

/// <summary>Gives the figures of one article back from the rows that the case keeps: the way back from <see cref="FigureRows"/>.</summary>
/// <param name="text">The article's text; null where there is none, and then places stay in code points.</param>
sealed class RowFigures(string? text)
{
    readonly CodePoints? points = text is null ? null : new(text);

    /// <summary>The figure of a row whose number is one.</summary>
    public Figure Of(FigureRow row) => new()
    {
        Id = row.FigureId,
        ArticleId = row.ArticleId,
        Measure = row.Measure,
        Quantity = QuantityOf(row),
        ValueText = row.ValueText,
        Force = row.Force,
        Area = row.Area,
        AreaLevel = row.AreaLevel,
        AsOf = new(row.AsOf, IsoDay.Parse(row.AsOfStart), IsoDay.Parse(row.AsOfEnd), BasisOf(row.AsOfBasis)),
        Breakdown = BreakdownOf(row.Breakdown),
        PartOf = row.PartOf,
        Attribution = AttributionOf(row),
        InQuotation = row.InQuotation,
        Evidence = EvidenceOf(row),
        RuleId = row.RuleId,
        ConfidenceTerms = TermsOf(row.ConfidenceTerms),
    };

    static Quantity QuantityOf(FigureRow row)
    {
        Quantity number = new((decimal)row.Value);
        var modifier = ModifierCodes.TryParse(row.Modifier, out var known) ? known : Modifier.Exact;
        return modifier == Modifier.Between ? number.To(new((decimal?)row.ValueHigh ?? number.Number)) ?? number : number with { Modifier = modifier };
    }

    static AsOfBasis BasisOf(string word) => word switch
    {
        "stated" => AsOfBasis.Stated,
        "document" => AsOfBasis.Document,
        "publication" => AsOfBasis.Publication,
        _ => AsOfBasis.Unknown,
    };

    /// <summary>A reviewer may have written a kind twice: the first stands.</summary>
    static Breakdown BreakdownOf(string? pairs) => pairs is null ? Breakdown.None : new(pairs
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=', 2))
        .Where(p => p.Length == 2)
        .DistinctBy(p => p[0], StringComparer.Ordinal)
        .Select(p => KeyValuePair.Create(p[0], p[1])));

    /// <summary>Reviewers may give the kind of a source without its name.</summary>
    static Attribution? AttributionOf(FigureRow row) =>
        row is { Attribution: null, AttributionType: null } ? null : new(row.Attribution ?? "", row.AttributionType ?? "", default);

    List<Evidence> EvidenceOf(FigureRow row)
    {
        using var json = JsonDocument.Parse(row.Evidence);
        return [.. json.RootElement.EnumerateArray().Select(e => new Evidence(Place(e, "quote"), Place(e, "sentence"), Place(e, "value")))];
    }

    /// <summary>Gold tells only where numbers stand.</summary>
    Span Place(JsonElement places, string name)
    {
        var place = places.TryGetProperty(name, out var told) ? told : places.GetProperty("value");
        return new(At(place[0].GetInt32()), At(place[1].GetInt32()));
    }

    int At(int codePoint) => points?.IndexOf(codePoint) ?? codePoint;

    static List<ConfidenceTerm> TermsOf(string terms)
    {
        using var json = JsonDocument.Parse(terms);
        return [.. json.RootElement.EnumerateArray().Select(t => new ConfidenceTerm(t.GetProperty("name").GetString()!, t.TryGetProperty("weight", out var weight) ? weight.GetDecimal() : 0))];
    }
}
