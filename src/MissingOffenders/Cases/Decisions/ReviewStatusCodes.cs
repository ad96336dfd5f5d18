namespace MissingOffenders.Cases.Decisions;

/// <summary>The words for <see cref="ReviewStatus"/> in addresses and exports.</summary>
public static class ReviewStatusCodes
{
    /// <summary>All statuses, in the order of a list.</summary>
    public static IReadOnlyList<ReviewStatus> All { get; } = Enum.GetValues<ReviewStatus>();

    static readonly string[] Codes = [.. All.Select(s => s.ToString().ToLowerInvariant())];

    /// <summary>The word for <paramref name="status"/>: <c>open</c>, <c>accepted</c> ...</summary>
    public static string Code(this ReviewStatus status) => Codes[(int)status];
}
