using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Timexes;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Reconciling.Dating;

/// <summary>Finds the absolute times that an article mentions. Immutable; threads share it.</summary>
/// <param name="pipeline">What articles are read with; the class <c>AHEAD</c> of its rules holds the words that speak of times to come.</param>
public sealed class MentionedTimes(Pipeline pipeline)
{
    readonly HashSet<string> ahead = [.. pipeline.Rules.Words("AHEAD")];
    readonly Prospect prospect = new(pipeline.Rules, TypesOfTimes(pipeline.Rules));

    /// <summary>The days, months and years of an article that carry a year, but those that follow a word of the future in their sentence.</summary>
    public IEnumerable<MentionedTime> Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var lattice in pipeline.ReadSentences(article, prospect))
        {
            foreach (var mention in lattice.Mentions)
            {
                if (mention.Reading is TimexReading { Timex: var timex } && !IsAhead(lattice, mention) && TimexResolver.Days(timex).Start is { } start)
                {
                    yield return new(start, mention.Span.Of(article.Text));
                }
            }
        }
    }

    static HashSet<string> TypesOfTimes(RuleSet rules) =>
        [.. rules.Phases.SelectMany(p => p.Rules).Select(r => r.Emission).OfType<MentionEmission>().Where(e => e.Timex is not null).Select(e => e.Type)];

    bool IsAhead(Lattice lattice, Mention mention) => lattice.Tokens.Take(mention.First).Any(t => ahead.Contains(t.Norm));
}
