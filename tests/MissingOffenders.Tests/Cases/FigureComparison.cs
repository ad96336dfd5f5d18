using System.Globalization;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Tests.Cases;

/// <summary>Compares figures with the fields that a case states; fields that it leaves out may be anything.</summary>
static class FigureComparison
{
    /// <summary>What is missing, wrong or too much, or null where each expected figure meets one of its own.</summary>
    public static string? Difference(IReadOnlyList<IReadOnlyDictionary<string, string>> expected, ArticleReading reading)
    {
        var left = reading.Figures.ToList();
        foreach (var fields in expected)
        {
            var match = left.FindIndex(f => fields.All(p => Field(f, p.Key) == p.Value));
            if (match < 0)
            {
                return $"no figure {{{string.Join(", ", fields.Select(p => $"{p.Key}: {p.Value}"))}}}; left are {List(left)}";
            }

            left.RemoveAt(match);
        }

        return left.Count == 0 ? null : $"not expected: {List(left)}";
    }

    static string? Field(Figure figure, string name) => name switch
    {
        "force" => figure.Force ?? "",
        "area" => figure.Area ?? "",
        "measure" => figure.Measure,
        "value" => figure.Quantity.Number.ToString(CultureInfo.InvariantCulture),
        "modifier" => figure.Quantity.Modifier.Code(),
        "as_of" => figure.AsOf.Timex ?? "",
        "as_of_basis" => figure.AsOf.Basis.ToString().ToLowerInvariant(),
        "breakdown" => figure.Breakdown.ToString(),
        "attribution" => figure.Attribution?.Name ?? "",
        "rule" => figure.RuleId,
        _ => $"(no field '{name}')",
    };

    static string List(List<Figure> figures) => figures.Count == 0 ? "none" : string.Join("; ", figures.Select(Describe));

    static string Describe(Figure figure) =>
        $"{Field(figure, "force")}|{Field(figure, "area")}|{figure.Measure}|{Field(figure, "value")}|{Field(figure, "as_of")}|{figure.Breakdown}|{figure.RuleId}";
}
