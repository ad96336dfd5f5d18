namespace MissingOffenders.Reconciling.Independence;

/// <summary>An article, or a figure, of an independence group.</summary>
/// <param name="Id">Identifier of the article or figure.</param>
/// <param name="ArticleId">Identifier of the article.</param>
/// <param name="Link">Why it is in the group; null for the first member.</param>
public sealed record IndependenceMember(string Id, string ArticleId, Link? Link);
