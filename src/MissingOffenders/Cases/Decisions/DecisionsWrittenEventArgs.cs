namespace MissingOffenders.Cases.Decisions;

/// <summary>Decisions that are in the log now.</summary>
/// <param name="decisions">In the order of the log.</param>
public sealed class DecisionsWrittenEventArgs(IReadOnlyList<Decision> decisions) : EventArgs
{
    /// <summary>In the order of the log.</summary>
    public IReadOnlyList<Decision> Decisions { get; } = decisions;
}
