using System.Text.Json;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Cases.Decisions;

/// <summary>Rows for the figures that reviewers stated.</summary>
static class StatedRows
{
    /// <summary>Stands where others name the rule that found a figure.</summary>
    public const string RuleId = "reviewer";

    /// <summary>The row; article, outlet and day are known to the case alone.</summary>
    public static FigureRow Of(StatedFigure stated)
    {
        var (start, end) = (stated.Quote.Start, stated.Quote.Start + stated.Quote.Exact.EnumerateRunes().Count());
        long[] place = [start, end];
        FigureRow row = new()
        {
            FigureId = stated.Id,
            ArticleId = stated.ArticleId,
            Measure = "missing",
            Value = 0,
            ValueText = "",
            Modifier = "exact",
            Unit = "people",
            AsOfBasis = "unknown",
            InQuotation = false,
            QuoteExact = stated.Quote.Exact,
            QuotePrefix = stated.Quote.Prefix,
            QuoteSuffix = stated.Quote.Suffix,
            CharStart = start,
            CharEnd = end,
            Sentence = stated.Quote.Exact,
            RuleId = RuleId,
            Confidence = 1,
            Evidence = JsonSerializer.Serialize(new[] { new { quote = place, sentence = place, value = place } }),
            ConfidenceTerms = """[{"name":"reviewer","weight":1}]""",
        };
        return FigureFields.With(row, stated.Fields);
    }
}
