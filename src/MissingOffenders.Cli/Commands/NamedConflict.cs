using MissingOffenders.Cli.Output;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;

namespace MissingOffenders.Cli.Commands;

/// <summary>Finds the conflict that a command line names.</summary>
static class NamedConflict
{
    /// <exception cref="UsageException">There is none of that name.</exception>
    public static Conflict Named(this ReconciliationResult result, string id) =>
        result.Conflicts.FirstOrDefault(c => c.Id == id)
        ?? throw new UsageException($"There is no conflict '{id}' in the case. See: missing-offenders reconcile --all");
}
