using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Cases.Export.Tables;

/// <summary>The columns of <c>conflict_members.csv</c>.</summary>
static class ConflictMemberColumns
{
    public static IReadOnlyList<Column<(Conflict Conflict, ConflictMember Member)>> All { get; } =
    [
        new("conflict_id", "string", "The conflict", r => r.Conflict.Id),
        new("figure_id", "string", "A figure in it", r => r.Member.Observation.Figure.Id),
        new("role", "string", "What it does there: value, base (number of forces), whole, part, from, to, headline, rounded", r => ConflictColumns.Word(r.Member.Role)),
        new("excluded_reason", "string", "Why it does not count when a value is chosen; empty if it counts", r => r.Member.ExcludedReason) { Wording = Wording.Prose },
    ];
}
