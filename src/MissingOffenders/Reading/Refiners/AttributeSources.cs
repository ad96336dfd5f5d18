using MissingOffenders.Reading.Discourse;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Reading.Refiners;

/// <summary>Names who says so; the totals of a survey are those of whoever asked for them, where nobody else is named.</summary>
sealed class AttributeSources : IRefiner
{
    // how many forces were asked and answered is known to who asked them, not to the forces
    static readonly HashSet<string> CountsForces = new(StringComparer.Ordinal) { "responding-forces", "forces-asked" };

    public string Name => "attribute-sources";

    public IReadOnlyList<Draft> Refine(IReadOnlyList<Draft> drafts, ArticleContext context, Trail trail)
    {
        var asker = context.Sources.Select(s => s.Asker).FirstOrDefault(a => a is not null);
        return [.. drafts.Select(d => Attribute(d, context, asker, trail))];
    }

    Draft Attribute(Draft draft, ArticleContext context, Attribution? asker, Trail trail)
    {
        var said = context.Sources[draft.SentenceIndex];
        var source = CountsForces.Contains(draft.Measure) ? said.Asker ?? asker : said.Of(draft.Place) ?? (draft.Subject.IsNational ? said.Asker : null);
        if (source is not null)
        {
            trail.Add(Name, draft.RuleId, draft.Place, "changed", $"said by {source.Name}");
        }

        return draft with { Attribution = source, InQuotation = said.IsQuoted(draft.Place) };
    }
}
