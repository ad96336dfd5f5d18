namespace MissingOffenders.Reconciling.Given;

/// <summary>What is known of an article whose figures are compared. Its text is asked for when it is needed: a case may hold a hundred thousand.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Path">The path by which people know it.</param>
public sealed record GivenArticle(string Id, string Path)
{
    /// <summary>Whether it stands as read. Of others there is nothing to compare.</summary>
    public bool IsRead { get; init; } = true;

    /// <summary>Outlet, or null where none is known.</summary>
    public string? Publisher { get; init; }

    /// <summary>Day of publication, or null where none is known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>News agency that it credits, or null where it credits none.</summary>
    public string? AgencyCredit { get; init; }
}
