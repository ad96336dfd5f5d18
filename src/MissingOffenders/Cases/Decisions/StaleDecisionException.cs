namespace MissingOffenders.Cases.Decisions;

/// <summary>Somebody decided on the same record in the meantime; nothing was written.</summary>
/// <param name="newer">The decision that the author did not know of.</param>
public sealed class StaleDecisionException(Decision newer)
    : Exception($"{newer.By} decided on this record in the meantime ({ActJson.Word(newer.Act)}). Look at it again.")
{
    /// <summary>The decision that the author did not know of.</summary>
    public Decision Newer { get; } = newer;
}
