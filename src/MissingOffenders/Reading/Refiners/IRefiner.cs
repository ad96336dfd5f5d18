using MissingOffenders.Reading.Discourse;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Reading.Refiners;

/// <summary>One small step over all figures of an article, after the sentences have been read.</summary>
interface IRefiner
{
    string Name { get; }

    /// <summary>The figures after the step, in the order in which they stand in the article.</summary>
    IReadOnlyList<Draft> Refine(IReadOnlyList<Draft> drafts, ArticleContext context, Trail trail);
}
