namespace MissingOffenders.Documents.Articles;

/// <summary>What a file tells of an article beside its text. What is unknown is null.</summary>
public sealed record Metadata
{
    /// <summary>Tells nothing.</summary>
    public static Metadata Nothing { get; } = new();

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>Name of the outlet.</summary>
    public string? Publisher { get; init; }

    /// <summary>Authors as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was first published.</summary>
    public PublicationDay? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public PublicationDay? Modified { get; init; }

    /// <summary>Address of the page.</summary>
    public string? Url { get; init; }

    /// <summary>Language code: <c>en</c>, <c>en-GB</c> ...</summary>
    public string? Language { get; init; }

    /// <summary>News agency that is credited.</summary>
    public string? AgencyCredit { get; init; }

    /// <summary>Kind of source: <c>newspaper</c>, <c>broadcaster</c>, <c>agency</c>, <c>official</c>, <c>blog</c> ...</summary>
    public string? SourceType { get; init; }

    /// <summary>Whether the page shows only the beginning of the article.</summary>
    public bool IsCut { get; init; }

    /// <summary>All that was found, the chosen and the passed by, in the order of the page.</summary>
    public IReadOnlyList<MetadataSignal> Signals { get; init; } = [];
}
