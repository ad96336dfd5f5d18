namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>The figure says the same as another one, which stands for both.</summary>
/// <param name="Into">Identifier of the other.</param>
public sealed record Merge(string Into) : Act;
