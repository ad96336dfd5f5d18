using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Deciding;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Reading.Sources;
using MissingOffenders.Reading.Subjects;

namespace MissingOffenders.Reading;

/// <summary>Gives each count who says so.</summary>
/// <param name="subject">The subject's measures.</param>
/// <param name="chooser">Decides.</param>
/// <param name="steps">Takes what was decided.</param>
sealed class SourceGiver(SubjectRules subject, IChooser chooser, ReadingTrail steps)
{
    readonly SourceQuestions questions = new(subject, chooser.WantsNames);

    /// <summary>The counts with their sources, in the same order.</summary>
    public List<CountSet> Give(List<CountSet> sets, Article article, IReadOnlyList<SentenceParse> parses)
    {
        if (sets.Count == 0)
        {
            return sets;
        }

        var sources = new ArticleSources(article, parses);
        var given = new Dictionary<CountSet, CountSet>(ReferenceEqualityComparer.Instance);
        foreach (var set in sets)
        {
            var question = questions.Ask(set, sources);
            var decision = chooser.Choose(question, set);
            sources.Give(set, decision);
            steps.Said(set, decision, () => chooser.Reasons(question, decision));
            var isQuoted = sources.ContextOf(set).IsQuoted(set.Candidate.Count.Span);
            given.Add(set, set with { Source = decision.Source, IsQuoted = isQuoted, Whole = set.Whole is { } whole ? given.GetValueOrDefault(whole, whole) : null });
        }

        return [.. given.Values];
    }
}
