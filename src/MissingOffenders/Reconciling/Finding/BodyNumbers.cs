using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Given;
using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Looks for a headline's number in the whole text below it, whatever is counted there.</summary>
sealed class BodyNumbers(Pipeline pipeline, GivenFigures given, Spared spared)
{
    /// <summary>Whether the number stands in the text outside of the lines that state it as a figure; true where the text cannot be had.</summary>
    public bool Hold(Observation headline) => spared.Read(headline.Article.Path, true, () => given.ArticleOf(headline.Article.Id) is not { } article
        || pipeline.ReadSentences(article)
            .Where(s => !headline.Figure.Evidence.Any(e => s.Sentence.Span.Contains(e.Value)))
            .SelectMany(s => s.Mentions)
            .Any(m => m.Reading is Quantity q && q.Number == headline.Value));
}
