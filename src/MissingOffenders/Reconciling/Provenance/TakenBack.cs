using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Provenance;

/// <summary>The numbers that a correcting article names: those that it takes back are none of its figures.</summary>
sealed class TakenBack(Pipeline pipeline, ReconciliationRules rules)
{
    /// <summary>Whoever says so in so many first sentences corrects from end to end.</summary>
    const int Opening = 4;

    /// <summary>A corrected number stands so many sentences before the word, or behind it.</summary>
    const int Reach = 2;

    /// <summary>The numbers around the words that take a value back, each with the stretch of text whose figures may stand in its place; none where nothing is.</summary>
    public IReadOnlyList<(decimal Number, Span Around)> Of(Article article)
    {
        if (!rules.Words.IsCorrection(article.Text))
        {
            return [];
        }

        var sentences = pipeline.ReadSentences(article).ToList();
        var words = Enumerable.Range(0, sentences.Count).Where(i => rules.Words.IsCorrection(sentences[i].Sentence.Span.Of(article.Text))).ToList();
        return
        [
            .. from i in Enumerable.Range(0, sentences.Count)
               where words.Exists(w => w < Opening || Math.Abs(w - i) <= Reach)
               from mention in sentences[i].OfType("COUNT")
               where mention.Reading is Quantity
               select (((Quantity)mention.Reading).Number, new Span(sentences[Math.Max(0, i - 1)].Sentence.Span.Start, sentences[Math.Min(sentences.Count - 1, i + 1)].Sentence.Span.End)),
        ];
    }
}
