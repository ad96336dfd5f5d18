using MissingOffenders.Reading.Discourse;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Reading.Refiners;

/// <summary>
/// A force that had ceased to exist by the time of the count stands for its successor: after 1 April 2013 "Strathclyde" is a
/// part of Police Scotland. Without any date the successor's own name in the article decides.
/// </summary>
sealed class FollowSuccessors(Gazetteer gazetteer) : IRefiner
{
    public string Name => "follow-successors";

    public IReadOnlyList<Draft> Refine(IReadOnlyList<Draft> drafts, ArticleContext context, Trail trail) =>
        [.. drafts.Select(d => SuccessorOf(d, context) is { } successor ? Follow(d, successor, trail) : d)];

    Draft Follow(Draft draft, Force successor, Trail trail)
    {
        trail.Add(Name, draft.RuleId, draft.Place, "changed", $"{draft.Subject.Key} had become {successor.Name}");
        var area = draft.Subject.Area ?? gazetteer.FindArea(draft.Subject.Force!.Area);
        return draft with { Subject = new(successor, area) };
    }

    Force? SuccessorOf(Draft draft, ArticleContext context)
    {
        if (draft.Subject.Force is not { To: { } last, Successor: { } name } || gazetteer.Find(name) is not { } successor)
        {
            return null;
        }

        var day = draft.AsOf.End ?? context.Article.Published;
        var over = day is { } known ? known > last : context.Sentences.Any(s => s.OfType(MentionTypes.Force).Any(m => m.Reading.Value == successor.Name));
        return over ? successor : null;
    }
}
