using System.Text.Json;
using MissingOffenders.Benchmarks.Planted;
using MissingOffenders.Cases;

namespace MissingOffenders.Benchmarks.Reviewing;

/// <summary>A generated case whose figures say where their words stand, as those that were read do.</summary>
static class MarkedCase
{
    const int Batch = 1000;

    /// <summary>Writes so many figures of a generated case.</summary>
    public static void Write(PlantedCase planted, int figures, string path)
    {
        using var file = CaseFile.Open(path);
        var left = figures;
        foreach (var batch in planted.Articles.Chunk(Batch))
        {
            file.Save([.. batch.Select(Take)], []);
        }

        SavedArticle Take(SavedArticle article)
        {
            List<FigureRow> marked = [.. article.Figures.Take(left).Select(Marked)];
            left -= marked.Count;
            return article with { Figures = marked };
        }
    }

    static FigureRow Marked(FigureRow figure)
    {
        long[] quote = [figure.CharStart, figure.CharEnd];
        var number = figure.CharStart + Math.Max(0, figure.QuoteExact.IndexOf(figure.ValueText, StringComparison.Ordinal));
        return figure with { Evidence = JsonSerializer.Serialize(new[] { new { quote, sentence = quote, value = new[] { number, number + figure.ValueText.Length } } }) };
    }
}
