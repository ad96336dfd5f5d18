using MissingOffenders.Articles;

namespace MissingOffenders.Cases;

/// <summary>What takes figures from articles, and a key that changes whenever it might take others.</summary>
/// <param name="Read">Takes the figures; threads share it.</param>
/// <param name="Key">Equal keys mean equal figures for equal articles.</param>
public sealed record ReadingSource(Func<Article, ArticleReading> Read, string Key)
{
    /// <summary>The readings of a pipeline. The key is made of its rules and of the very build of this library.</summary>
    public static ReadingSource Of(Pipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return new(article => pipeline.Read(article), $"{pipeline.Rules.Hash} {typeof(Pipeline).Module.ModuleVersionId:N}");
    }
}
