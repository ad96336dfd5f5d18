using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Decisions;
using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Reconciling;

/// <summary>What comparing the figures of a case gave.</summary>
/// <param name="Conflicts">Contradictions and explained differences, by kind and subject.</param>
/// <param name="Observations">The figures that were compared.</param>
/// <param name="Notes">What was left out and what became of old decisions, a sentence each.</param>
public sealed record ReconciliationResult(IReadOnlyList<Conflict> Conflicts, IReadOnlyList<Observation> Observations, IReadOnlyList<string> Notes)
{
    /// <summary>What was compared, with origins and inferred windows.</summary>
    public required ReconciliationInput Input { get; init; }

    /// <summary>What was found, before reviewers' decisions are laid over it.</summary>
    IReadOnlyList<Conflict> Found { get; } = Conflicts;

    IReadOnlyList<string> LeftOut { get; } = Notes;

    /// <summary>Where conflicts stand, by identifier. Decisions do not change that.</summary>
    Lazy<Dictionary<string, int>> Places { get; } = new(() => Conflicts.Index().ToDictionary(c => c.Item.Id, c => c.Index, StringComparer.Ordinal));

    /// <summary>The contradictions.</summary>
    public IEnumerable<Conflict> Contradictions => Conflicts.Where(c => c.Kind.IsContradiction());

    /// <summary>The conflict of an identifier, or null.</summary>
    public Conflict? Find(string id) => Places.Value.TryGetValue(id, out var at) ? Conflicts[at] : null;

    /// <summary>Each figure of each conflict once.</summary>
    public IEnumerable<(Conflict Conflict, ConflictMember Member)> Members =>
        Conflicts.SelectMany(c => c.Members.DistinctBy(m => m.Observation.Row.FigureId, StringComparer.Ordinal).Select(m => (c, m)));

    /// <summary>The kinds of the conflicts that figures are in, contradictions first, by identifier of the figure.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> KindsOfFigures() => Members
        .GroupBy(m => m.Member.Observation.Row.FigureId, m => m.Conflict.Kind, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, IReadOnlyList<string> (g) => [.. g.Distinct().Order().Select(ConflictKinds.Code)], StringComparer.Ordinal);

    /// <summary>The same comparison with what reviewers have decided on conflicts by now. Nothing is compared anew.</summary>
    public ReconciliationResult Under(ConflictDecisions decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var (conflicts, notes) = decisions.LaidOver(Found, Places.Value);
        return this with { Conflicts = conflicts, Notes = [.. LeftOut, .. notes] };
    }

    /// <summary>Articles with the group of those that have one text.</summary>
    public IEnumerable<ArticleRow> Annotate(IEnumerable<ArticleRow> articles)
    {
        var groups = (Input.Groups?.OfArticles ?? []).SelectMany(g => g.Members.Select(m => (m.Id, Group: g.Id))).ToDictionary(m => m.Id, m => m.Group, StringComparer.Ordinal);
        return articles.Select(a => a with { IndependenceGroup = groups.GetValueOrDefault(a.ArticleId) });
    }

    /// <summary>Figures with their origin and their conflicts.</summary>
    public IEnumerable<ReviewedFigure> Annotate(IEnumerable<ReviewedFigure> figures)
    {
        var origins = Observations.ToDictionary(o => o.Row.FigureId, o => o.Origin, StringComparer.Ordinal);
        var conflicts = Members.ToLookup(m => m.Member.Observation.Row.FigureId, m => m.Conflict.Id, StringComparer.Ordinal);
        return figures.Select(f => f with
        {
            AsRead = f.AsRead with
            {
                IndependenceGroup = origins.GetValueOrDefault(f.Id),
                ConflictIds = conflicts[f.Id].Any() ? string.Join(';', conflicts[f.Id].Distinct(StringComparer.Ordinal)) : null,
            },
        });
    }
}
