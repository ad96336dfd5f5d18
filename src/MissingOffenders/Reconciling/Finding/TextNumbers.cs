using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Given;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>The numbers in the text of an article, whatever is counted there: some that are no figures tell that the article knows of another value. Not for several threads.</summary>
sealed class TextNumbers(Pipeline pipeline, GivenFigures given, Spared spared)
{
    /// <summary>A smaller number is soon met beside any other.</summary>
    const decimal Telling = 20;

    /// <summary>The article that was asked for last: figures of one come one after the other.</summary>
    (string Id, string Text, IReadOnlyList<(Span Sentence, IReadOnlySet<decimal> Numbers)> Sentences) last = ("", "", []);

    /// <summary>Whether a headline's number stands in the text outside of the sentences that state it as a figure; true where the text cannot be had.</summary>
    public bool HoldElsewhere(Observation headline) => Of(headline) is not { Count: > 0 } sentences
        || sentences.Any(s => !headline.Figure.Evidence.Any(e => s.Sentence.Contains(e.Value)) && s.Numbers.Contains(headline.Value));

    /// <summary>Whether a number stands in the sentence of a figure, or next to it.</summary>
    public bool HoldBeside(Observation figure, decimal number)
    {
        if (figure.Value < Telling || number < Telling || Of(figure) is not { Count: > 0 } sentences)
        {
            return false;
        }

        return Enumerable.Range(0, sentences.Count)
            .Where(i => figure.Figure.Evidence.Any(e => sentences[i].Sentence.Contains(e.Value)))
            .Any(i => sentences.Take(i + 2).Skip(i - 1).Any(s => s.Numbers.Contains(number)));
    }

    /// <summary>Whether the text names something, as it is written.</summary>
    public bool Name(Observation figure, string name) => Of(figure).Count > 0 && last.Text.Contains(name, StringComparison.Ordinal);

    IReadOnlyList<(Span Sentence, IReadOnlySet<decimal> Numbers)> Of(Observation figure)
    {
        if (last.Id != figure.Article.Id)
        {
            last = spared.Read(figure.Article.Path, (figure.Article.Id, "", []), () => given.ArticleOf(figure.Article.Id) is { } article ? Read(article) : (figure.Article.Id, "", []));
        }

        return last.Sentences;
    }

    (string, string, IReadOnlyList<(Span, IReadOnlySet<decimal>)>) Read(Article article) =>
        (article.Id, article.Text, [.. pipeline.ReadSentences(article).Select(s => (s.Sentence.Span, (IReadOnlySet<decimal>)s.Mentions.Select(m => m.Reading).OfType<Quantity>().Select(q => q.Number).ToHashSet()))]);
}
