using System.Globalization;
using System.Text.Json;
using MissingOffenders.Reading;
using MissingOffenders.Text;

namespace MissingOffenders.Cases.Tracing;

/// <summary>A figure of a case, read again from the text that the case keeps, to show how it came about and whether it still would.</summary>
/// <param name="Figure">The figure as the case has it.</param>
/// <param name="Reading">The article as it is read today, with its trail.</param>
/// <param name="Again">The figure of the same identifier in that reading, or null.</param>
/// <param name="Differences">Columns in which the two differ, each with the values then and today.</param>
/// <param name="Changed">What changed since: <c>rules</c>, <c>program</c>; nothing where the figure must come out the same.</param>
public sealed record FigureReplay(FigureRow Figure, ArticleReading Reading, FigureRow? Again, IReadOnlyList<(string Column, string? Then, string? Today)> Differences, IReadOnlyList<string> Changed)
{
    /// <summary>What the case adds to what was read.</summary>
    static readonly string[] OfCase =
    [
        nameof(FigureRow.ArticlePath), nameof(FigureRow.Publisher), nameof(FigureRow.Published), nameof(FigureRow.RulesHash),
        nameof(FigureRow.Program), nameof(FigureRow.IndependenceGroup), nameof(FigureRow.ConflictIds),
    ];

    /// <summary>The words that state it, in the text of the article.</summary>
    public Span Words
    {
        get
        {
            CodePoints places = new(Reading.Article.Text);
            return new(places.IndexOf((int)Figure.CharStart), places.IndexOf((int)Figure.CharEnd));
        }
    }

    /// <summary>Whether reading again gives the same figure.</summary>
    public bool Holds => Again is not null && Differences.Count == 0;

    /// <summary>Reads the article of a figure again; null where the case has no such figure.</summary>
    /// <param name="source">The case.</param>
    /// <param name="figureId">The figure.</param>
    /// <param name="rules">What it is read by.</param>
    public static FigureReplay? Of(CaseFile source, string figureId, Rulebook rules)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rules);
        if (source.Figure(figureId) is not { } figure || source.ArticleOf(source.Articles().Single(a => a.ArticleId == figure.ArticleId)) is not { } article)
        {
            return null;
        }

        var reading = new Pipeline(rules.Reading).Read(article, withTrail: true);
        var again = reading.Figures.Where(f => f.Id == figureId).Select(new FigureRows(article.Text).Of).FirstOrDefault();
        return new(figure, reading, again, again is null ? [] : [.. Differing(figure, again)], [.. Changes(figure, rules)]);
    }

    static IEnumerable<(string Column, string? Then, string? Today)> Differing(FigureRow then, FigureRow today) =>
        from property in typeof(FigureRow).GetProperties()
        where !OfCase.Contains(property.Name, StringComparer.Ordinal)
        let values = (Then: Text(property.GetValue(then)), Today: Text(property.GetValue(today)))
        where values.Then != values.Today
        select (JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), values.Then, values.Today);

    static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);

    static IEnumerable<string> Changes(FigureRow figure, Rulebook rules)
    {
        if (figure.RulesHash != rules.Hash)
        {
            yield return "rules";
        }

        if (figure.Program != ProgramVersion.Text)
        {
            yield return "program";
        }
    }
}
