using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Refiners;

/// <summary>What refiners may look at beside the figures.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentences">Its sentences with all mentions.</param>
sealed record ArticleContext(Article Article, IReadOnlyList<Lattice> Sentences);
