namespace MissingOffenders.Reconciling.Resolving;

/// <summary>A way to settle a conflict.</summary>
public interface IStrategy
{
    /// <summary>Name and version: <c>official_first@1</c>. A change in what it does is a new version.</summary>
    string Id { get; }

    /// <summary>When it is the right one, in a sentence.</summary>
    string Summary { get; }

    /// <summary>Why it settles nothing, where that is so; empty where it always settles.</summary>
    string Lack { get; }

    /// <summary>The value that stands by it, with the reason; a null value means that only the range stands. Null where it settles nothing.</summary>
    (decimal? Best, string Reason)? Settle(Ballot ballot);
}
