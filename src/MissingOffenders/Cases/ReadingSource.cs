using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Documents.Records;
using MissingOffenders.Reading;

namespace MissingOffenders.Cases;

/// <summary>What takes articles from files and figures from articles, and a key that changes whenever it might take others.</summary>
/// <param name="Loader">Takes the articles; threads share it.</param>
/// <param name="Read">Takes the figures; threads share it.</param>
/// <param name="Key">Equal keys mean equal articles and figures for equal files.</param>
public sealed record ReadingSource(ArticleLoader Loader, Func<Article, ArticleReading> Read, string Key)
{
    /// <summary>The readings of a pipeline. The key is made of its rules, the fields and the very build of this library.</summary>
    /// <param name="pipeline">Takes the figures.</param>
    /// <param name="fields">Names of the fields of articles in JSON; null for <see cref="RecordFields.Default"/>.</param>
    public static ReadingSource Of(Pipeline pipeline, RecordFields? fields = null)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return new(new(pipeline.Rules.Pages, fields), article => pipeline.Read(article), $"{pipeline.Rules.Hash} {fields ?? RecordFields.Default} {typeof(Pipeline).Module.ModuleVersionId:N}");
    }
}
