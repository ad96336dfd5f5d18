using System.CommandLine;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Tracing;
using MissingOffenders.Cli.Output;
using MissingOffenders.Reading;
using MissingOffenders.Text;

namespace MissingOffenders.Cli.Commands;

/// <summary>Explains figures and articles of a case, from the text that the case holds: the files need not be there any more.</summary>
sealed class CaseExplanation(Rulebook rules, ParseResult parsed)
{
    readonly TextWriter output = parsed.InvocationConfiguration.Output;

    /// <exception cref="UsageException">The case holds nothing of one of the names.</exception>
    public async Task<ExitCode> WriteAsync(IReadOnlyList<string> names)
    {
        using var opened = OpenCase.Of(parsed);
        foreach (var name in names)
        {
            if (FigureReplay.Of(opened, name, rules) is { } replay)
            {
                await WriteAsync(replay);
            }
            else
            {
                await WriteAsync(ReadingOf(opened, name), null);
            }
        }

        return ExitCode.Ok;
    }

    ArticleReading ReadingOf(CaseFile opened, string name)
    {
        var row = opened.Articles().FirstOrDefault(a => a.ArticleId == name || a.ArticlePath == name)
            ?? throw new UsageException($"There is no file '{name}', and the case holds no figure and no article of that name. figures.csv and articles.csv name them.");
        return opened.ArticleOf(row) is { } article
            ? new Pipeline(rules.Reading).Read(article, withTrail: true)
            : throw new UsageException($"The case holds no text of '{row.ArticlePath}': {row.StatusReason ?? row.Status}.");
    }

    async Task WriteAsync(FigureReplay replay)
    {
        var reading = Only(replay);
        await WriteAsync(reading, replay);
        if (!parsed.GetValue(SharedOptions.Json))
        {
            ReplayText.Write(replay, output);
        }
    }

    async Task WriteAsync(ArticleReading reading, FigureReplay? replay)
    {
        if (parsed.GetValue(SharedOptions.Json))
        {
            await output.WriteLineAsync(ExplanationJson.Of(reading, replay));
        }
        else
        {
            new ExplanationText(reading, Terminal.On(output)).Write();
        }
    }

    /// <summary>The part of a reading that speaks of one figure: its sentences, with all that was found and lost in them.</summary>
    static ArticleReading Only(FigureReplay replay)
    {
        var reading = replay.Reading;
        var found = reading.Figures.Where(f => f.Id == replay.Figure.FigureId).ToList();
        List<Span> told = found.Count > 0 ? [.. found.SelectMany(f => f.Evidence).Select(e => e.Sentence)] : [replay.Words];
        bool Holds(Span span) => told.Exists(t => t.Overlaps(span));
        return reading with
        {
            Blocks = [.. reading.Blocks.Where(b => Holds(b.Span))],
            Sentences = [.. reading.Sentences.Where(s => Holds(s.Sentence.Span))],
            Figures = found,
            Trail = [.. reading.Trail.Where(t => Holds(t.Span))],
        };
    }
}
