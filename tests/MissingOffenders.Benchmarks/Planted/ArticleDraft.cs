using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MissingOffenders.Cases;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>An article in the making: paragraphs, some of which state a figure.</summary>
sealed record ArticleDraft(string Id)
{
    const string Gap = "\n\n";

    public DateOnly? Published { get; init; }

    public string Publisher { get; init; } = "";

    public string? AgencyCredit { get; init; }

    public IReadOnlyList<Statement> Paragraphs { get; init; } = [];

    /// <summary>The article and its figures as a case keeps them, each figure with the place of its number in the text.</summary>
    public SavedArticle Save()
    {
        var (text, blocks, figures) = (new StringBuilder(), new List<string>(), new List<FigureRow>());
        foreach (var paragraph in Paragraphs)
        {
            var (printed, places) = paragraph.Print();
            text.Append(text.Length > 0 ? Gap : "");
            blocks.Add(Block(paragraph, text.Length, text.Length + printed.Length));
            for (var i = 0; i < places.Length; i++)
            {
                figures.Add(Row(paragraph, i, printed, text.Length, text.Length + places[i]));
            }

            text.Append(printed);
        }

        var whole = text.ToString();
        var row = new ArticleRow
        {
            ArticleId = Id,
            ArticlePath = $"{Id}.txt",
            FilePath = $"{Id}.txt",
            Root = "generated",
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole))),
            Title = Paragraphs.FirstOrDefault(p => p.IsHeadline)?.Print().Text,
            Publisher = Publisher,
            Published = IsoDay.Of(Published),
            PublishedBasis = Published is null ? null : "manifest",
            AgencyCredit = AgencyCredit,
            Characters = whole.Length,
            BodyCharacters = whole.Length,
            Status = ArticleStatus.Read.Code(),
            Blocks = $"[{string.Join(',', blocks)}]",
            Text = whole,
        };
        return new(row, figures);
    }

    static string Block(Statement paragraph, int start, int end) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"kind":"{{(paragraph.IsHeadline ? "headline" : "paragraph")}}","region":"body","char_start":{{start}},"char_end":{{end}},"found_by":"generated"}""");

    string FigureId(Statement paragraph, int number) => string.Create(CultureInfo.InvariantCulture, $"{Id}-{paragraph.Key}-{number}");

    FigureRow Row(Statement paragraph, int number, string sentence, int start, int place)
    {
        var count = paragraph.Counts[number];
        return new()
        {
            FigureId = FigureId(paragraph, number),
            ArticleId = Id,
            Force = count.Subject.Force,
            Area = count.Subject.Area,
            AreaLevel = count.Subject.Area is null ? null : "other",
            Measure = count.Measure,
            Value = count.Value,
            ValueText = count.Text,
            Modifier = count.Modifier,
            ValueLow = count.Modifier == "exact" ? count.Value : null,
            ValueHigh = count.Modifier == "exact" ? count.Value : null,
            Unit = FigureRows.UnitOf(count.Measure),
            AsOf = count.Time.Timex,
            AsOfStart = IsoDay.Of(count.Time.Start),
            AsOfEnd = IsoDay.Of(count.Time.End),
            AsOfBasis = count.Time.Basis,
            Breakdown = count.Breakdown,
            PartOf = count.IsPart ? FigureId(paragraph, 0) : null,
            Attribution = count.Source,
            AttributionType = count.Source is null ? null : "media",
            InQuotation = false,
            QuoteExact = sentence,
            QuotePrefix = "",
            QuoteSuffix = "",
            CharStart = start,
            CharEnd = start + sentence.Length,
            Sentence = sentence,
            RuleId = "generated",
            Confidence = paragraph.IsHeadline ? 0.7 : 0.9,
            Evidence = string.Create(
                CultureInfo.InvariantCulture,
                $$"""[{"quote":[{{start}},{{start + sentence.Length}}],"sentence":[{{start}},{{start + sentence.Length}}],"value":[{{place}},{{place + count.Text.Length}}]}]"""),
            ConfidenceTerms = paragraph.IsHeadline ? """[{"name":"headline","weight":-0.2}]""" : """[{"name":"base","weight":0.5}]""",
        };
    }
}
