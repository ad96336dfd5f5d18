using MissingOffenders.Mentions;
using MissingOffenders.Mentions.Timexes;

namespace MissingOffenders.Reconciliation.Dating;

/// <summary>Finds the absolute times that an article mentions.</summary>
public static class MentionedTimes
{
    static readonly HashSet<string> Future = new(StringComparer.Ordinal) { "will", "shall", "until", "till", "by", "next", "expected", "due", "plans", "planned" };

    /// <summary>The days, months and years of an article that carry a year of their own, but those that a word of the future precedes.</summary>
    public static IEnumerable<MentionedTime> Of(ArticleReading reading)
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

    static bool IsAhead(SentenceReading sentence, Mention mention) =>
        sentence.Sentence.Tokens.Take(mention.First).Any(t => Future.Contains(t.Norm));
}
