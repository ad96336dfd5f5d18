namespace MissingOffenders.Reconciling.Independence;

/// <summary>Articles, or figures, with one origin: one voice, whatever their number. A thing that stands alone is a group of one.</summary>
/// <param name="Id">Identifier: that of the first member.</param>
/// <param name="Members">The members, by identifier.</param>
/// <param name="Origin">Who is named as the origin, or null where nobody is.</param>
/// <param name="Day">
/// First day of publication; of figures, the last day of the time that is told most closely. Null where none is known.
/// </param>
public sealed record IndependenceGroup(string Id, IReadOnlyList<IndependenceMember> Members, string? Origin, DateOnly? Day)
{
    /// <summary>Number of different articles.</summary>
    public int Articles => Members.Select(m => m.ArticleId).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The group in words: "12 articles, 1 independent source: Press Association, February 2015".</summary>
    public string Sentence => IndependenceSentence.Of([this]);
}
