using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Sentences;
using MissingOffenders.Text;

namespace MissingOffenders.Evaluation;

/// <summary>An extracted figure as the scorer sees it: the columns of the export that are compared.</summary>
public sealed record PredictedFigure
{
    /// <summary>Identifier of the figure.</summary>
    public string Id { get; init; } = "";

    /// <summary>Canonical name of the force, or null.</summary>
    public string? Force { get; init; }

    /// <summary>The area, or null.</summary>
    public string? Area { get; init; }

    /// <summary>What is counted.</summary>
    public required string Measure { get; init; }

    /// <summary>The number, or null where the export holds none.</summary>
    public decimal? Value { get; init; }

    /// <summary>How exact the number claims to be.</summary>
    public string Modifier { get; init; } = "exact";

    /// <summary>The time that the count is true of; empty where the article states none.</summary>
    public string Period { get; init; } = "";

    /// <summary>What narrows the count, by kind.</summary>
    public IReadOnlyDictionary<string, string> Breakdown { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Who says so, or empty.</summary>
    public string Attribution { get; init; } = "";

    /// <summary>Identifier of the figure that this one is a part of, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>The sentence that states it.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>Id of the rule that found it.</summary>
    public string RuleId { get; init; } = "";

    /// <summary>Where its number stands in the article's text, once for every piece of evidence.</summary>
    public IReadOnlyList<Span> Numbers { get; init; } = [];

    /// <summary>A figure of the pipeline, as its export would show it.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="text">The article's text.</param>
    public static PredictedFigure Of(Figure figure, string text)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new()
        {
            Id = figure.Id,
            Force = NullIfEmpty(figure.Force),
            Area = NullIfEmpty(figure.Area),
            Measure = figure.Measure,
            Value = figure.Quantity.Number,
            Modifier = figure.Quantity.Modifier.Code(),
            Period = figure.AsOf.Basis == AsOfBasis.Publication ? "" : figure.AsOf.Timex ?? "",
            Breakdown = ParseBreakdown(figure.Breakdown.ToString()),
            Attribution = figure.Attribution?.Name ?? "",
            PartOf = NullIfEmpty(figure.PartOf),
            Sentence = figure.Evidence.Count == 0 ? "" : figure.Evidence[0].Sentence.Of(text),
            RuleId = figure.RuleId,
            Numbers = [.. figure.Evidence.Select(e => e.Value)],
        };
    }

    /// <summary>Reads <c>key=value;key=value</c>.</summary>
    internal static IReadOnlyDictionary<string, string> ParseBreakdown(string? text)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in (text ?? "").Split(';'))
        {
            var (kind, value) = part.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? (part[..at], part[(at + 1)..]) : (part, "");
            if (kind.Trim() is { Length: > 0 } key)
            {
                pairs[key] = value.Trim();
            }
        }

        return pairs;
    }

    static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
