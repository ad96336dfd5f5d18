using System.Globalization;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Cases.Export.Tables;

/// <summary>The columns of <c>figures.csv</c>. Tools read it by these names: new ones go to the end.</summary>
static class FigureColumns
{
    static readonly string Between = Modifier.Between.Code();

    /// <summary>What an article states.</summary>
    public static IReadOnlyList<Column<FigureRow>> Stated { get; } =
    [
        new("figure_id", "string", "Stable identifier: the same claim of the same article keeps it", r => r.FigureId),
        new("article_id", "string", "The article that states it", r => r.ArticleId),
        new("article_path", "string", "Its path", r => r.ArticlePath),
        new("publisher", "string", "Its outlet", r => r.Publisher),
        new("published", "date", "Its day of publication", r => r.Published),
        new("force", "string", "Canonical name of the police force that the count belongs to", r => r.Force),
        new("area", "string", "Area that the text names, or the area of a count without a force", r => r.Area),
        new("area_level", "string", "Level of the area: nation, region, county ...", r => r.AreaLevel),
        new("measure", "string", "What is counted: missing, wanted, registered, managed, breach, located, responding-forces, forces-asked, other:...", r => r.Measure),
        new("value", "number", "The number; zero is a value; empty for a range, which has two ends instead", r => r.Modifier == Between ? null : Number(r.Value)),
        new("value_text", "string", "The number as printed", r => OneLine(r.ValueText)) { Wording = Wording.Quoted },
        new("modifier", "string", "How exact it claims to be: exact, approx, nearly, more-than, at-least, less-than, up-to, between", r => r.Modifier),
        new("value_low", "number", "Least value that the words allow; empty where they set none", r => Number(r.ValueLow)),
        new("value_high", "number", "Greatest value that the words allow; empty where they set none", r => Number(r.ValueHigh)),
        new("unit", "string", "What one of the counted is: people, forces", r => r.Unit),
        new("as_of", "string", "The time that the count is true of, as TIMEX3 / ISO 8601", r => r.AsOf),
        new("as_of_start", "date", "First day of that time", r => r.AsOfStart),
        new("as_of_end", "date", "Last day of that time", r => r.AsOfEnd),
        new("as_of_basis", "string", "How it is known: stated (beside the count), document (elsewhere in the article), publication, unknown", r => r.AsOfBasis),
        new("breakdown", "string", "What narrows the count, key=value;key=value; empty for a total", r => r.Breakdown) { Wording = Wording.Prose },
        new("part_of", "string", "figure_id of the figure that it is a part of", r => r.PartOf),
        new("attribution", "string", "Who says so, in the article's own name for them", r => OneLine(r.Attribution)) { Wording = Wording.Prose },
        new("attribution_type", "string", "Kind of that source: force, government, media, charity, politician, records, person", r => r.AttributionType),
        new("in_quotation", "boolean", "Whether the count stands in direct speech", r => r.InQuotation ? "true" : "false"),
        new("quote_exact", "string", "The words that state it: the text from char_start to char_end", r => r.QuoteExact) { Wording = Wording.Quoted },
        new("quote_prefix", "string", "Up to 32 code points before them", r => r.QuotePrefix) { Wording = Wording.Quoted },
        new("quote_suffix", "string", "Up to 32 code points after them", r => r.QuoteSuffix) { Wording = Wording.Quoted },
        new("char_start", "integer", "Where the words begin, in Unicode code points of the article's text, from 0", r => Number(r.CharStart)),
        new("char_end", "integer", "Where they end; the code point at this place is no part of them", r => Number(r.CharEnd)),
        new("sentence", "string", "The sentence or line around the words", r => OneLine(r.Sentence)) { Wording = Wording.Quoted },
        new("rule_id", "string", "The rule that found it", r => r.RuleId),
        new("confidence", "number", "How far to trust it, 0 to 1", r => Number(r.Confidence)),
    ];

    /// <summary>The same with what reviewers made of it.</summary>
    public static IReadOnlyList<Column<ReviewedFigure>> All { get; } =
    [
        .. Stated.Select(c => new Column<ReviewedFigure>(c.Name, c.Type, c.Description, f => c.Value(f.Figure)) { Wording = c.Wording }),
        new("review_status", "string", "What a reviewer made of it: accepted, corrected, rejected, unsure, split, merged, added, recheck; empty if nobody has looked", Status),
        new("reviewed_by", "string", "Who", f => f.Verdict.Decided?.By),
        new("reviewed_at", "datetime", "When", f => f.Verdict.Decided?.AtText),
        new("review_reason", "string", "Why", f => f.Verdict.Decided?.Reason) { Wording = Wording.Prose },
        new("independence_group", "string", "Figures with the same value have one origin", f => f.AsRead.IndependenceGroup),
        new("conflict_ids", "string", "conflict_id of each conflict that it is in, separated by semicolons", f => f.AsRead.ConflictIds),
        new("rules_hash", "string", "SHA-256 of the rules that its article was read with; empty for what a reviewer added", f => f.AsRead.RulesHash),
        new("program", "string", "Version of the program that read it; empty for what a reviewer added", f => f.AsRead.Program),
    ];

    static string? Status(ReviewedFigure figure) => figure.Status == ReviewStatus.Open ? null : figure.Status.Code();

    /// <summary>Where a text merely wraps, a table has a space; <c>quote_exact</c> and what stands around it keep the text as it is.</summary>
    static string? OneLine(string? text) => text is null || text.AsSpan().IndexOfAny('\r', '\n') < 0 ? text : string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    static string? Number(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture);

    static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
