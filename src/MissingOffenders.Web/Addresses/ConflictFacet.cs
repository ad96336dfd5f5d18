using MissingOffenders.Cases.Selection;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Addresses;

/// <summary>The ways to narrow the conflicts.</summary>
static class ConflictFacet
{
    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<Facet<Conflict>> All { get; } =
    [
        new("status", "Status", c => c.StatusWord()),
        new("kind", "Kind", c => c.Kind.Code()),
        new("severity", "Severity", c => c.Severity.Word()),
        new("measure", "Measure", c => c.Difference.Measure),
        new("force", "Force or area", c => c.Difference.Subject.Name),
    ];
}
