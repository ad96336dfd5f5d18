using MissingOffenders.Reconciliation.Conflicts;

namespace MissingOffenders.Web.Conflicts;

/// <summary>One way to narrow the conflicts.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Of">The value of a conflict.</param>
public sealed record ConflictFacet(string Name, string Title, Func<Conflict, string> Of)
{
    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<ConflictFacet> All { get; } =
    [
        new("status", "Status", c => c.StatusWord()),
        new("kind", "Kind", c => c.Kind.Code()),
        new("severity", "Severity", c => c.Severity.Word()),
        new("measure", "Measure", c => c.Difference.Measure),
        new("force", "Force or area", c => c.Difference.Subject.Name),
    ];
}
