using System.Globalization;
using MissingOffenders.Articles;
using MissingOffenders.Cases;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>An article in the making: paragraphs, some of which state a figure.</summary>
sealed record ArticleDraft(string Id)
{
    public DateOnly? Published { get; init; }

    public string Publisher { get; init; } = "";

    public string? AgencyCredit { get; init; }

    public IReadOnlyList<Statement> Paragraphs { get; init; } = [];

    /// <summary>Identifier of the figure that the <paramref name="paragraph"/>th paragraph states as its <paramref name="count"/>th.</summary>
    public string FigureId(int paragraph, int count = 0) => string.Create(CultureInfo.InvariantCulture, $"{Id}-{Paragraphs[paragraph].Key}-{count}");

    /// <summary>The article and its figures as a case keeps them.</summary>
    public SavedArticle Save()
    {
        var text = string.Join("\n\n", Paragraphs.Select(p => p.Text));
        var figures = new List<FigureRow>();
        var start = 0;
        for (var p = 0; p < Paragraphs.Count; p++)
        {
            var at = start;
            figures.AddRange(Paragraphs[p].Counts.Select((count, i) => Row(p, i, count, at)));
            start += Paragraphs[p].Text.Length + 2;
        }

        var row = new ArticleRow
        {
            ArticleId = Id,
            ArticlePath = $"{Id}.txt",
            FilePath = $"{Id}.txt",
            Root = "generated",
            Title = Paragraphs[0].IsHeadline ? Paragraphs[0].Text : null,
            Publisher = Publisher,
            Published = FigureRows.Day(Published),
            PublishedBasis = Published is null ? null : "manifest",
            AgencyCredit = AgencyCredit,
            Characters = text.Length,
            Status = ArticleStatus.Read.Code(),
            Text = text,
        };
        return new(row, figures);
    }

    FigureRow Row(int paragraph, int number, Count count, int start)
    {
        var statement = Paragraphs[paragraph];
        var stated = count.Cell.Day;
        return new()
        {
            FigureId = FigureId(paragraph, number),
            ArticleId = Id,
            ArticlePath = $"{Id}.txt",
            Publisher = Publisher,
            Published = FigureRows.Day(Published),
            Force = count.Cell.Force,
            Area = count.Cell.Force is null ? "United Kingdom" : null,
            AreaLevel = count.Cell.Force is null ? "state" : null,
            Measure = count.Measure,
            Value = count.Value,
            ValueText = count.Value.ToString(CultureInfo.InvariantCulture),
            Modifier = count.Modifier,
            ValueLow = count.Modifier == "nearly" ? null : count.Value,
            ValueHigh = count.Value,
            Unit = count.Measure == "responding-forces" ? "forces" : "people",
            AsOf = FigureRows.Day(stated),
            AsOfStart = FigureRows.Day(stated),
            AsOfEnd = FigureRows.Day(stated),
            AsOfBasis = "stated",
            Breakdown = count.Breakdown,
            PartOf = count.IsPart ? FigureId(paragraph) : null,
            Attribution = count.Source,
            AttributionType = count.Source is null ? null : "media",
            InQuotation = false,
            QuoteExact = statement.Text,
            QuotePrefix = "",
            QuoteSuffix = "",
            CharStart = start,
            CharEnd = start + statement.Text.Length,
            Sentence = statement.Text,
            RuleId = "generated",
            Confidence = statement.IsHeadline ? 0.7 : 0.9,
            Evidence = "[]",
            ConfidenceTerms = statement.IsHeadline ? """[{"name":"headline-or-caption","weight":-0.2}]""" : """[{"name":"base","weight":0.5}]""",
        };
    }
}
