using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Web.Conflicts.Lanes;

namespace MissingOffenders.Web.Conflicts.Stories;

/// <summary>One of the values that stand against each other, and who says it.</summary>
/// <param name="Value">The value, with its modifier.</param>
/// <param name="Whose">Whose count it is where that is not what the conflict is about, or what it does in it; null elsewhere.</param>
/// <param name="Voices">Its figures by origin, the earliest of each first: later ones are copies.</param>
sealed record Side(string Value, string? Whose, IReadOnlyList<IReadOnlyList<Observation>> Voices)
{
    /// <summary>The sides of a conflict, those with the most voices first.</summary>
    public static IReadOnlyList<Side> Of(Conflict conflict) =>
    [
        .. conflict.Members.Where(m => m.ExcludedReason is null).DistinctBy(m => m.Observation.Figure.Id, StringComparer.Ordinal)
            .GroupBy(m => (Value: MemberWords.Value(m.Observation), Whose: WhoseOf(m, conflict)))
            .Select(g => new Side(g.Key.Value, g.Key.Whose, VoicesOf(g.Select(m => m.Observation))))
            .OrderByDescending(s => s.Voices.Count),
    ];

    static string? WhoseOf(ConflictMember member, Conflict conflict) =>
        (Words.ConflictWords.Word(member.Role), MemberWords.Whose(member.Observation, conflict.Difference)) switch
        {
            (null, var whose) => whose,
            (var role, null) => role,
            (var role, var whose) => $"{role}, {whose}",
        };

    static List<IReadOnlyList<Observation>> VoicesOf(IEnumerable<Observation> said) =>
    [
        .. said.GroupBy(o => o.Origin.Length > 0 ? o.Origin : o.Figure.Id, StringComparer.Ordinal)
            .Select(IReadOnlyList<Observation> (g) => [.. g.OrderBy(o => o.Article.Published)]),
    ];
}
