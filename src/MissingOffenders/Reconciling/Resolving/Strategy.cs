namespace MissingOffenders.Reconciling.Resolving;

/// <summary>A strategy that is one function.</summary>
sealed record Strategy(string Id, string Summary, Func<Ballot, (decimal? Best, string Reason)?> Settling) : IStrategy
{
    public string Lack { get; init; } = "";

    public (decimal? Best, string Reason)? Settle(Ballot ballot) => Settling(ballot);
}
