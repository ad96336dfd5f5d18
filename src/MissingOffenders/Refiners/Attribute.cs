using MissingOffenders.Discourse;
using MissingOffenders.Sources;

namespace MissingOffenders.Refiners;

/// <summary>Says of each figure who says it, and whether it stands in direct speech.</summary>
sealed class Attribute : IRefiner
{
    public string Name => "attribute";

    public IReadOnlyList<Draft> Refine(IReadOnlyList<Draft> drafts, ArticleContext context, Trail trail)
    {
        var sources = SourceReader.Read(context.Article, context.Sentences);
        return [.. drafts.Select(d => Named(d, sources[d.SentenceIndex], trail))];
    }

    Draft Named(Draft draft, SourceContext sentence, Trail trail)
    {
        var source = draft.Attribution ?? (draft.Measure == "responding-forces" ? sentence.Asker ?? sentence.Of(draft.Place) : sentence.Of(draft.Place));
        if (source is not null)
        {
            trail.Add(Name, draft.RuleId, draft.Place, "changed", $"said by {source.Name} ({source.Type})");
        }

        return draft with { Attribution = source, InQuotation = sentence.IsQuoted(draft.Place) };
    }
}
