using MissingOffenders.Reading.Deciding;
using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Subjects;
using MissingOffenders.Reading.Times;

namespace MissingOffenders.Reading;

/// <summary>Gives each count the time that it is true of, from all times that the article names.</summary>
/// <param name="subject">The subject's measures.</param>
/// <param name="chooser">Decides.</param>
/// <param name="steps">Takes what was decided.</param>
sealed class TimeGiver(SubjectRules subject, IChooser chooser, ReadingTrail steps)
{
    static readonly string[] Papers = ["PAPER", "ASKER", "REQUEST"];

    readonly TimeQuestions questions = new(subject, chooser.WantsNames);

    /// <summary>The counts with their times, in the same order.</summary>
    /// <param name="sets">The counts in reading order.</param>
    /// <param name="parses">The sentences of the article.</param>
    /// <param name="said">What is said in each of them.</param>
    /// <param name="published">Day of publication, or null.</param>
    public List<CountSet> Give(List<CountSet> sets, IReadOnlyList<SentenceParse> parses, IReadOnlyList<IReadOnlyList<Predicate>> said, DateOnly? published)
    {
        var sources = sets.DistinctBy(s => s.Candidate.Index).ToDictionary(s => s.Candidate.Index, s => s.Source?.Name);
        var article = new ArticleTimes(m => subject.Measures[m].Family, published, [.. parses.SelectMany((p, i) => NamedTimes(p, i, said[i], sources.GetValueOrDefault(i)))], sets);
        var dated = new Dictionary<CountSet, CountSet>(ReferenceEqualityComparer.Instance);
        foreach (var set in sets)
        {
            var question = questions.Ask(set, article);
            var time = chooser.Choose(question, set);
            article.Give(set, time.Timex);
            steps.Dated(set, time.Timex, () => chooser.Reasons(question, time));
            dated.Add(set, set with { AsOf = time.Timex, IsTimeBeside = time.IsBeside, Whole = set.Whole is { } whole ? dated.GetValueOrDefault(whole, whole) : null });
        }

        return [.. dated.Values];
    }

    IEnumerable<NamedTime> NamedTimes(SentenceParse parse, int index, IReadOnlyList<Predicate> said, string? source)
    {
        var spoken = said.Select(p => p.Measure).FirstOrDefault(m => m is not null && subject.Measures[m].Nature != "scope");
        foreach (var date in parse.Lattice.OfType(MentionTypes.Date))
        {
            if (date.Reading is TimexReading { Timex: var timex } && (char.IsAsciiDigit(timex[0]) || timex[0] == 'X') && !parse.Lattice.OfType(MentionTypes.Breakdown).Any(b => b.First <= date.First && date.End <= b.End))
            {
                yield return new(timex, index, date.First > 0 ? parse.Words[date.First - 1].Norm : "^", date.FoundBy, spoken, Papers.Any(parse.Lattice.HasType), source);
            }
        }
    }
}
