using MissingOffenders.Discourse;

namespace MissingOffenders.Refiners;

/// <summary>Names who says so; the totals of a survey are those of whoever asked for them, where nobody else is named.</summary>
sealed class AttributeSources : IRefiner
{
    public string Name => "attribute-sources";

    public IReadOnlyList<Draft> Refine(IReadOnlyList<Draft> drafts, ArticleContext context, Trail trail) =>
        [.. drafts.Select(d => Attribute(d, context, trail))];

    Draft Attribute(Draft draft, ArticleContext context, Trail trail)
    {
        var said = context.Sources[draft.SentenceIndex];
        var source = said.Of(draft.Place) ?? (draft.Subject.IsNational ? said.Asker : null);
        if (source is not null)
        {
            trail.Add(Name, draft.RuleId, draft.Place, "changed", $"said by {source.Name}");
        }

        return draft with { Attribution = source, InQuotation = said.IsQuoted(draft.Place) };
    }
}
