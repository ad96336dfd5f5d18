using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Reconciling.Differences;

/// <summary>Finds the differences of one kind, or of kinds that are told apart by the same signs.</summary>
interface IDifferenceFinder
{
    IEnumerable<Difference> Find(Comparison all);
}
