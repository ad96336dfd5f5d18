using MissingOffenders.Reconciling.Conflicts;

namespace MissingOffenders.Evaluation;

/// <summary>Conflicts that were found, against gold.</summary>
/// <param name="Found">Entries that must be flagged and were.</param>
/// <param name="Missed">Entries that must be flagged and were not.</param>
/// <param name="RightClass">How many of those found have a conflict of their class.</param>
/// <param name="False">Entries that must not be flagged, and a conflict that flags them.</param>
/// <param name="Quiet">How many entries must not be flagged.</param>
/// <param name="Unlisted">Contradictions that no entry speaks of.</param>
/// <param name="CopiesFound">Groups of copies that fall into one origin, but for one article.</param>
/// <param name="Copies">How many groups of copies there are.</param>
public sealed record ConflictScore(
    IReadOnlyList<GoldConflict> Found,
    IReadOnlyList<GoldConflict> Missed,
    int RightClass,
    IReadOnlyList<(GoldConflict Gold, Conflict Conflict)> False,
    int Quiet,
    IReadOnlyList<Conflict> Unlisted,
    int CopiesFound,
    int Copies)
{
    /// <summary>Found and all that must be flagged, by class.</summary>
    public IEnumerable<(string Class, int Found, int All)> ByClass =>
        Found.Concat(Missed).GroupBy(g => g.Class, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count(Found.Contains), g.Count()));
}
