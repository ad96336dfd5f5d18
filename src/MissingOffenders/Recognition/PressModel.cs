using Microsoft.Recognizers.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;

namespace MissingOffenders.Recognition;

/// <summary>One kind of thing that the pipeline recognises, as a model of Microsoft.Recognizers.Text.</summary>
/// <param name="pipeline">Reads the text.</param>
/// <param name="culture">Culture that the model is registered for.</param>
public abstract class PressModel(Pipeline pipeline, string culture) : IModel
{
    /// <inheritdoc/>
    public abstract string ModelTypeName { get; }

    /// <inheritdoc/>
    public string Culture { get; private set; } = culture;

    /// <inheritdoc/>
    public string RequestedCulture { get; private set; } = culture;

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query) => Parse(query, null);

    /// <summary>What is recognised in a text that was published on a known day.</summary>
    /// <param name="query">The text.</param>
    /// <param name="published">The day, or null.</param>
    public List<ModelResult> Parse(string query, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(query);
        var article = new Article("", "", query) { Published = published, PublishedBasis = published is null ? null : "input" };
        return [.. Results(pipeline.Read(article)).OrderBy(r => r.Start).ThenByDescending(r => r.End)];
    }

    /// <inheritdoc/>
    public void SetCultureInfo(string culture, string requestedCulture = null!)
    {
        Culture = culture;
        RequestedCulture = requestedCulture ?? culture;
    }

    /// <summary>The results of this kind in what the pipeline read.</summary>
    private protected abstract IEnumerable<ModelResult> Results(ArticleReading reading);

    /// <summary>A result of the recognisers' shape; pairs without a value are left out.</summary>
    private protected static ModelResult Result(string text, Text.Span span, string type, params (string Key, object? Value)[] resolution)
    {
        var pairs = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in resolution)
        {
            if (value is not (null or ""))
            {
                pairs[key] = value;
            }
        }

        return new() { Text = span.Of(text), Start = span.Start, End = span.End - 1, TypeName = type, Resolution = pairs };
    }
}
