using System.CommandLine;
using MissingOffenders.Cases;
using MissingOffenders.Cli.Output;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Cli.Commands;

/// <summary>Explains figures and articles of a case, from the text that the case holds: the files need not be there any more.</summary>
sealed class CaseExplanation(Pipeline pipeline, ParseResult parsed)
{
    /// <exception cref="UsageException">The case holds nothing of one of the names.</exception>
    public async Task<ExitCode> WriteAsync(IReadOnlyList<string> names)
    {
        using var opened = OpenCase.Of(parsed);
        var articles = opened.Articles();
        foreach (var name in names)
        {
            var figure = opened.Figure(name);
            var row = articles.FirstOrDefault(a => a.ArticleId == (figure?.ArticleId ?? name) || (figure is null && a.ArticlePath == name))
                ?? throw new UsageException($"There is no file '{name}', and the case holds no figure and no article of that name. figures.csv and articles.csv name them.");
            if (opened.TextOf(row.ArticleId) is not { } text)
            {
                throw new UsageException($"The case holds no text of '{row.ArticlePath}': {row.StatusReason ?? row.Status}.");
            }

            var reading = pipeline.Read(row.ToArticle(text, opened.BlocksOf(row.ArticleId) is { } blocks ? BlocksJson.Read(blocks, text) : null), withTrail: true);
            await WriteAsync(figure is null ? reading : Only(reading, figure));
        }

        return ExitCode.Ok;
    }

    async Task WriteAsync(ArticleReading reading)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(SharedOptions.Json))
        {
            await output.WriteLineAsync(ExplanationJson.Of(reading));
        }
        else
        {
            new ExplanationText(reading, Terminal.On(output)).Write();
        }
    }

    /// <summary>The part of a reading that speaks of one figure: its sentences, with all that was found and lost in them.</summary>
    static ArticleReading Only(ArticleReading reading, FigureRow row)
    {
        if (reading.Figures.FirstOrDefault(f => f.Id == row.FigureId) is not { } figure)
        {
            throw new UsageException($"The rules of today find no figure '{row.FigureId}' in '{reading.Article.Path}'. Run extract again to bring the case up to date.");
        }

        bool Holds(Text.Span span) => figure.Evidence.Any(e => e.Sentence.Overlaps(span));
        return reading with
        {
            Blocks = [.. reading.Blocks.Where(b => Holds(b.Span))],
            Sentences = [.. reading.Sentences.Where(s => Holds(s.Sentence.Span))],
            Figures = [figure],
            Trail = [.. reading.Trail.Where(t => Holds(t.Span))],
        };
    }
}
