namespace MissingOffenders.Reconciling.Independence;

/// <summary>What is needed of an article to tell whether its text is its own.</summary>
/// <param name="Id">Identifier, unique in the case.</param>
/// <param name="Text">The blocks that are read, a line each. Site furniture does not belong in it.</param>
public sealed record GroupedArticle(string Id, string Text)
{
    /// <summary>Day of publication, or null where none is known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Outlet, or null where none is known.</summary>
    public string? Publisher { get; init; }

    /// <summary>News agency that the article credits, or null where it credits none.</summary>
    public string? AgencyCredit { get; init; }
}
