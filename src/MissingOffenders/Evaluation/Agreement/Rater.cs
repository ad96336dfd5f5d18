namespace MissingOffenders.Evaluation.Agreement;

/// <summary>Somebody whose judgements are compared with those of others.</summary>
/// <param name="Name">The reviewer.</param>
/// <param name="IsBlind">Whether it is their blind pass. What one reviewer decided in the open and blind are two ratings.</param>
public readonly record struct Rater(string Name, bool IsBlind)
{
    /// <summary>The open pass first, then by name.</summary>
    internal static IComparer<Rater> ByName { get; } = Comparer<Rater>.Create((a, b) =>
        a.IsBlind != b.IsBlind ? a.IsBlind.CompareTo(b.IsBlind) : string.CompareOrdinal(a.Name, b.Name));

    /// <summary>The name, and that it is blind.</summary>
    public override string ToString() => IsBlind ? $"{Name} (blind)" : Name;
}
