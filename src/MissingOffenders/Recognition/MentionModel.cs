using Microsoft.Recognizers.Text;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Recognition;

/// <summary>A model whose results are mentions with one kind of reading.</summary>
/// <param name="pipeline">Reads the text.</param>
/// <param name="culture">Culture that the model is registered for.</param>
public abstract class MentionModel<TReading>(Pipeline pipeline, string culture) : PressModel(pipeline, culture)
    where TReading : MentionReading
{
    /// <summary>The result for one mention.</summary>
    private protected abstract ModelResult Result(Mention mention, TReading reading, string text);

    /// <summary>Whether a mention with the right kind of reading is of the right type, too.</summary>
    private protected virtual bool Takes(Mention mention) => true;

    // the same words may be found by several phases; a result is wanted once
    private protected override IEnumerable<ModelResult> Results(ArticleReading reading) =>
        from sentence in reading.Sentences
        from mention in sentence.Mentions
        where mention.Reading is TReading && Takes(mention)
        group mention by mention.Span into same
        select Result(same.Last(), (TReading)same.Last().Reading, reading.Article.Text);
}
