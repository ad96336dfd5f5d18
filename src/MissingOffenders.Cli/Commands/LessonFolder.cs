using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Evaluation;
using MissingOffenders.Learning;
using MissingOffenders.Reading;

namespace MissingOffenders.Cli.Commands;

/// <summary>A folder of articles with gold to fit on, as it is named on the command line: <c>DIR</c>, <c>DIR:odd</c>, <c>DIR:new</c>, <c>DIR:even:new</c>.</summary>
/// <param name="Name">What was named.</param>
/// <param name="Path">Path of the folder.</param>
/// <param name="Half">The half to take, or null for the whole.</param>
/// <param name="IsNew">Whether the clause rules were written without sight of it.</param>
sealed record LessonFolder(string Name, string Path, NumberHalf? Half, bool IsNew)
{
    const string New = "new";

    /// <exception cref="UsageException">There is no such folder.</exception>
    public static LessonFolder Parse(string name)
    {
        var (path, half, isNew) = (name, (NumberHalf?)null, false);
        while (!Directory.Exists(path) && path.LastIndexOf(':') is > 0 and var colon)
        {
            var sign = path[(colon + 1)..];
            isNew |= sign == New;
            half = sign == New ? half : Enum.TryParse<NumberHalf>(sign, ignoreCase: true, out var h) ? h : throw new UsageException($"'{sign}' in '{name}' is none of odd, even, {New}.");
            path = path[..colon];
        }

        return Directory.Exists(path) ? new(name, path, half, isNew) : throw new UsageException($"There is no folder '{path}'. Name one that holds articles and their NAME.gold.json.");
    }

    /// <summary>Its articles, read up to their mentions; those that cannot be read are told and left out.</summary>
    public IEnumerable<Lesson> Read(Pipeline pipeline, PageRules pages, TextWriter error)
    {
        var corpus = new GoldFolder(Path, null, new(pages), error);
        foreach (var gold in GoldArticle.LoadFolder(Path, new(null, Half)))
        {
            if (corpus.Read(gold) is { } article)
            {
                var (read, sentences) = pipeline.Prepare(article);
                yield return new(Name, gold, read, sentences) { IsNewToRules = IsNew };
            }
        }
    }
}
