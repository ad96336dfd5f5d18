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
    /// <summary>What rules make of files. The key is made of the rules, the fields and the very build of this library.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="fields">Names of the fields of articles in JSON; null for <see cref="RecordFields.Default"/>.</param>
    public static ReadingSource Of(Rulebook rules, RecordFields? fields = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Pipeline pipeline = new(rules.Reading);
        return new(new(rules.Pages, fields), article => pipeline.Read(article), $"{rules.Hash} {fields ?? RecordFields.Default} {typeof(Pipeline).Module.ModuleVersionId:N}");
    }
}
