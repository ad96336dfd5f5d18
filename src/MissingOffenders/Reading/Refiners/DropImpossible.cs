using MissingOffenders.Reading.Discourse;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Reading.Refiners;

/// <summary>Counts of people are whole numbers.</summary>
sealed class DropImpossible : IRefiner
{
    public string Name => "drop-impossible";

    public IReadOnlyList<Draft> Refine(IReadOnlyList<Draft> drafts, ArticleContext context, Trail trail)
    {
        foreach (var draft in drafts.Where(IsImpossible))
        {
            trail.Add(Name, draft.RuleId, draft.Place, "dropped", "no whole number");
        }

        return [.. drafts.Where(d => !IsImpossible(d))];
    }

    static bool IsImpossible(Draft draft) => draft.Quantity.Number != decimal.Truncate(draft.Quantity.Number) || draft.Quantity.Number < 0;
}
