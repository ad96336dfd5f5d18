using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Text;

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
            FigureId = m.Observation.Figure.Id,
            Role = ConflictColumns.Word(m.Role),
            m.ExcludedReason,
            ArticlePath = m.Observation.Article.Path,
            m.Observation.Article.Publisher,
            m.Observation.Value,
            Start = IsoDay.Of(m.Observation.Window?.Start),
            End = IsoDay.Of(m.Observation.Window?.End),
            YearInferred = m.Observation.Window?.YearIsInferred ?? false,
            Modifier = m.Observation.Modifier.Code(),
            m.Observation.Sentence,
            Origin = m.Observation.Origin,
        }),
        conflict.Resolution.Steps,
    };
}
