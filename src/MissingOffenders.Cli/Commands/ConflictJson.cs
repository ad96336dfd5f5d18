using MissingOffenders.Cases.Export;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;

namespace MissingOffenders.Cli.Commands;

/// <summary>Conflicts as JSON, with the names of <c>conflicts.csv</c>.</summary>
static class ConflictJson
{
    public static object Of(ReconciliationResult result) => new { Conflicts = result.Conflicts.Select(Of), result.Notes };

    public static object Of(Conflict conflict) => new
    {
        Conflict = ConflictColumns.All.ToDictionary(c => c.Name, c => c.Value(conflict), StringComparer.Ordinal),
        Members = conflict.Members.Select(m => new
        {
            m.Observation.Row.FigureId,
            Role = ConflictColumns.Word(m.Role),
            m.ExcludedReason,
            m.Observation.Row.ArticlePath,
            m.Observation.Row.Publisher,
            m.Observation.Value,
            m.Observation.Row.Modifier,
            m.Observation.Row.Sentence,
            Origin = m.Observation.Origin,
        }),
        conflict.Resolution.Steps,
    };
}
