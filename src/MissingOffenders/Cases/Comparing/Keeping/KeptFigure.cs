using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Cases.Comparing.Keeping;

/// <summary>A figure as it was compared.</summary>
sealed record KeptFigure
{
    /// <summary>Numbers that tell where one piece of evidence stands.</summary>
    const int Places = 6;

    public required string Id { get; init; }

    public required string ArticleId { get; init; }

    public required string Measure { get; init; }

    public required decimal Number { get; init; }

    public required Modifier Modifier { get; init; }

    public decimal? Upper { get; init; }

    public required string ValueText { get; init; }

    public string? Force { get; init; }

    public string? Area { get; init; }

    public string? AreaLevel { get; init; }

    public required AsOf AsOf { get; init; }

    public IReadOnlyDictionary<string, string>? Breakdown { get; init; }

    public string? PartOf { get; init; }

    public Attribution? Attribution { get; init; }

    public required bool InQuotation { get; init; }

    public required int[] Evidence { get; init; }

    public required string RuleId { get; init; }

    public required IReadOnlyList<ConfidenceTerm> Terms { get; init; }

    public static KeptFigure Of(Figure figure) => new()
    {
        Id = figure.Id,
        ArticleId = figure.ArticleId,
        Measure = figure.Measure,
        Number = figure.Quantity.Number,
        Modifier = figure.Quantity.Modifier,
        Upper = figure.Quantity.Upper,
        ValueText = figure.ValueText,
        Force = figure.Force,
        Area = figure.Area,
        AreaLevel = figure.AreaLevel,
        AsOf = figure.AsOf,
        Breakdown = figure.Breakdown.IsEmpty ? null : figure.Breakdown.Pairs,
        PartOf = figure.PartOf,
        Attribution = figure.Attribution,
        InQuotation = figure.InQuotation,
        Evidence = [.. figure.Evidence.SelectMany(e => new[] { e.Quote.Start, e.Quote.End, e.Sentence.Start, e.Sentence.End, e.Value.Start, e.Value.End })],
        RuleId = figure.RuleId,
        Terms = figure.ConfidenceTerms,
    };

    public Figure ToFigure() => new()
    {
        Id = Id,
        ArticleId = ArticleId,
        Measure = Measure,
        Quantity = Upper is { } upper ? new Quantity(Number).To(new(upper))! : new(Number, Modifier),
        ValueText = ValueText,
        Force = Force,
        Area = Area,
        AreaLevel = AreaLevel,
        AsOf = AsOf,
        Breakdown = Breakdown is null ? Reading.Figures.Breakdown.None : new(Breakdown),
        PartOf = PartOf,
        Attribution = Attribution,
        InQuotation = InQuotation,
        Evidence = [.. Evidence.Chunk(Places).Select(p => new Evidence(new(p[0], p[1]), new(p[2], p[3]), new(p[4], p[5])))],
        RuleId = RuleId,
        ConfidenceTerms = Terms,
    };
}
