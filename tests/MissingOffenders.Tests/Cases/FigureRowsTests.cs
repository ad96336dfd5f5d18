using MissingOffenders.Cases;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Sentences;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Cases;

public sealed class FigureRowsTests
{
    internal const string Text = "😀 Kent Police said nearly 40 offenders had been missing since 2014.";

    internal static readonly Figure Full = new()
    {
        Id = "f1",
        ArticleId = "a1",
        Force = "Kent Police",
        Area = "Kent",
        AreaLevel = "county",
        Measure = "missing",
        Quantity = new(40, Modifier.Nearly),
        ValueText = "40",
        AsOf = new("2015-02", new(2015, 2, 1), new(2015, 2, 28), AsOfBasis.Document),
        Breakdown = Breakdown.None.With("since", "2014").With("risk", "high"),
        PartOf = "f0",
        Attribution = new("Kent Police", "force", Of("Kent Police")),
        InQuotation = true,
        Evidence = [new(Of("nearly 40 offenders had been missing"), new(3, Text.Length), Of("40")), new(Of("40"), new(0, Text.Length), Of("40"))],
        RuleId = "missing.test",
        ConfidenceTerms = [new("base", 0.5m), new("force-in-subject", 0.25m)],
    };

    [Fact]
    public void All_that_a_figure_says_stands_in_its_row() =>
        Assert.Equal(
            new()
            {
                FigureId = "f1",
                ArticleId = "a1",
                Force = "Kent Police",
                Area = "Kent",
                AreaLevel = "county",
                Measure = "missing",
                Value = 40,
                ValueText = "40",
                Modifier = "nearly",
                ValueLow = null,
                ValueHigh = 40,
                Unit = "people",
                AsOf = "2015-02",
                AsOfStart = "2015-02-01",
                AsOfEnd = "2015-02-28",
                AsOfBasis = "document",
                Breakdown = "risk=high;since=2014",
                PartOf = "f0",
                Attribution = "Kent Police",
                AttributionType = "force",
                InQuotation = true,
                QuoteExact = "nearly 40 offenders had been missing",
                QuotePrefix = "😀 Kent Police said ",
                QuoteSuffix = " since 2014.",
                CharStart = 19,
                CharEnd = 55,
                Sentence = "Kent Police said nearly 40 offenders had been missing since 2014.",
                RuleId = "missing.test",
                Confidence = 0.75,
                Evidence = """[{"quote":[19,55],"sentence":[2,67],"value":[26,28]},{"quote":[26,28],"sentence":[0,67],"value":[26,28]}]""",
                ConfidenceTerms = """[{"name":"base","weight":0.5},{"name":"force-in-subject","weight":0.25}]""",
            },
            new FigureRows(Text).Of(Full));

    [Theory]
    [InlineData(AsOfBasis.Stated, "stated")]
    [InlineData(AsOfBasis.Publication, "publication")]
    [InlineData(AsOfBasis.Unknown, "unknown")]
    public void The_basis_of_a_time_is_one_word(AsOfBasis basis, string word) =>
        Assert.Equal(word, new FigureRows(Text).Of(Full with { AsOf = new(null, null, null, basis) }).AsOfBasis);

    [Fact]
    public void Forces_that_answered_are_no_people() =>
        Assert.Equal("forces", new FigureRows(Text).Of(Full with { Measure = "responding-forces" }).Unit);

    static Span Of(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    [Fact]
    public void Blocks_are_kept_in_reading_order_with_places_in_code_points()
    {
        const string text = "\U0001F600 Nine.\n- Ten.";

        var json = new FigureRows(text).Blocks([new(BlockKind.ListItem, new(9, 15), "x.y") { Region = Region.Box }, new(BlockKind.Headline, new(0, 8), "x.z")]);

        Assert.Equal(
            """[{"kind":"list-item","region":"box","char_start":8,"char_end":14,"found_by":"x.y"},{"kind":"headline","region":"body","char_start":0,"char_end":7,"found_by":"x.z"}]""",
            json);
    }
}
