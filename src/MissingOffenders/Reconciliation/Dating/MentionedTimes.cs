using MissingOffenders.Mentions;
using MissingOffenders.Mentions.Timexes;
using MissingOffenders.Rules;

namespace MissingOffenders.Reconciliation.Dating;

/// <summary>Finds the absolute times that an article mentions. Immutable; threads share it.</summary>
/// <param name="rules">The rules; their class <c>AHEAD</c> holds the words that speak of times to come.</param>
public sealed class MentionedTimes(RuleSet rules)
{
    readonly HashSet<string> ahead = [.. rules.Words("AHEAD")];

    /// <summary>The days, months and years of an article that carry a year, but those that follow a word of the future in their sentence.</summary>
    public IEnumerable<MentionedTime> Of(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var sentence in reading.Sentences)
        {
            foreach (var mention in sentence.Mentions)
            {
                if (mention.Reading is TimexReading { Timex: var timex } && !IsAhead(sentence, mention) && TimexResolver.Days(timex).Start is { } start)
                {
                    yield return new(start, mention.Span.Of(reading.Article.Text));
                }
            }
        }
    }

    bool IsAhead(SentenceReading sentence, Mention mention) =>
        sentence.Sentence.Tokens.Take(mention.First).Any(t => ahead.Contains(t.Norm));
}
