using MissingOffenders.Discourse;
using MissingOffenders.Figures;
using MissingOffenders.Sources;

namespace MissingOffenders.Refiners;

/// <summary>Says of each figure who says it, and whether it stands in direct speech.</summary>
sealed class NameSources : IRefiner
{
    // how many forces answered is known to who asked them, not to the forces
    static readonly HashSet<string> CountsForces = new(StringComparer.Ordinal) { "responding-forces", "forces-asked" };

    public string Name => "name-sources";

    public IReadOnlyList<Draft> Refine(IReadOnlyList<Draft> drafts, ArticleContext context, Trail trail)
    {
        var sources = SourceReader.Read(context.Article, context.Sentences);
        var asker = sources.Select(s => s.Asker).FirstOrDefault(a => a is not null);
        return [.. drafts.Select(d => Named(d, sources[d.SentenceIndex], asker, trail))];
    }

    Draft Named(Draft draft, SourceContext sentence, Attribution? asker, Trail trail)
    {
        var source = draft.Attribution ?? (CountsForces.Contains(draft.Measure) ? sentence.Asker ?? asker : sentence.Of(draft.Place));
        if (source is not null)
        {
            trail.Add(Name, draft.RuleId, draft.Place, "changed", $"said by {source.Name} ({source.Type})");
        }

        return draft with { Attribution = source, InQuotation = sentence.IsQuoted(draft.Place) };
    }
}
