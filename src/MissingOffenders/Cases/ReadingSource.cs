using MissingOffenders.Articles;
using MissingOffenders.Files;

namespace MissingOffenders.Cases;

/// <summary>What takes articles from files and figures from articles, and a key that changes whenever it might take others.</summary>
/// <param name="Loader">Takes the articles; threads share it.</param>
/// <param name="Read">Takes the figures; threads share it.</param>
/// <param name="Key">Equal keys mean equal articles and figures for equal files.</param>
public sealed record ReadingSource(ArticleLoader Loader, Func<Article, ArticleReading> Read, string Key)
{
    /// <summary>The readings of a pipeline. The key is made of its rules and of the very build of this library.</summary>
    public static ReadingSource Of(Pipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return new(new(pipeline.Rules.Pages), article => pipeline.Read(article), $"{pipeline.Rules.Hash} {typeof(Pipeline).Module.ModuleVersionId:N}");
    }
}
