using System.Globalization;
using CsvHelper;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Reading.Sentences;
using MissingOffenders.Text;

namespace MissingOffenders.Evaluation;

/// <summary>Reads an exported <c>figures.csv</c> for scoring.</summary>
public static class FiguresFile
{
    static readonly string[] Needed = ["article_path", "measure", "value"];
    static readonly CsvReaderOptions Options = new() { Separator = ',', MissingField = CsvMissingFieldHandling.ReturnEmpty };

    /// <summary>The figures of a file by name of article (without folder and endings), in the order of the file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="textOf">Gives the text of the article of a name, or null where it is not at hand.</param>
    /// <remarks>Figures that a reviewer rejected are left out.</remarks>
    /// <exception cref="InputException">A column that the score rests on is missing.</exception>
    public static ILookup<string, PredictedFigure> Load(string path, Func<string, string?> textOf)
    {
        ArgumentNullException.ThrowIfNull(textOf);
        using var file = File.OpenRead(path);
        using var csv = CsvReader.Create(file, Options);
        if (Needed.Except(csv.Headers, StringComparer.Ordinal).FirstOrDefault() is { } missing)
        {
            throw new InputException($"{path}(1,1): found no column '{missing}', expected the columns of figures.csv");
        }

        var rows = new List<(string Name, PredictedFigure Figure)>();
        while (csv.Read())
        {
            if (Field(csv, "review_status") != "rejected")
            {
                var name = FileNames.WithoutEndings(Field(csv, "article_path"));
                rows.Add((name, ReadRow(csv, textOf(name))));
            }
        }

        return rows.ToLookup(r => r.Name, r => r.Figure, StringComparer.Ordinal);
    }

    static PredictedFigure ReadRow(CsvReader row, string? text) => new()
    {
        Id = Field(row, "figure_id"),
        Force = OrNull(Field(row, "force")),
        Area = OrNull(Field(row, "area")),
        Measure = Field(row, "measure"),
        Value = ScoredNumber.Parse(Field(row, "value")),
        Modifier = OrNull(Field(row, "modifier")) ?? "exact",
        Period = Field(row, "as_of_basis") == "publication" ? "" : Field(row, "as_of"),
        Breakdown = PredictedFigure.ParseBreakdown(Field(row, "breakdown")),
        Attribution = Field(row, "attribution"),
        PartOf = OrNull(Field(row, "part_of")),
        Sentence = OrNull(Field(row, "sentence")) ?? Field(row, "quote_exact"),
        RuleId = Field(row, "rule_id"),
        Numbers = text is null ? [] : NumberSpan(text, Field(row, "char_start"), Field(row, "quote_exact"), Field(row, "value_text")),
    };

    static Span[] NumberSpan(string text, string start, string quote, string number)
    {
        var inQuote = quote.IndexOf(number, StringComparison.Ordinal);
        if (number.Length == 0 || inQuote < 0 || !int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var codePoints))
        {
            return [];
        }

        var points = new CodePoints(text);
        var at = points.IndexOf(Math.Min(codePoints, points.Count)) + inQuote;
        return [new(at, at + number.Length)];
    }

    static string Field(CsvReader row, string column) => row.TryGetFieldIndex(column, out var index) ? row.GetString(index) : "";

    static string? OrNull(string field) => field.Length == 0 ? null : field;
}
