namespace MissingOffenders.Cases;

/// <summary>An article as the case keeps it. Members are named as in <c>articles.csv</c>; what is unknown is null.</summary>
public sealed record ArticleRow
{
    /// <summary>Stable identifier.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Path below the folder that the user named, with forward slashes.</summary>
    public required string ArticlePath { get; init; }

    /// <summary>That folder on this machine; never exported.</summary>
    public required string Root { get; init; }

    /// <summary>Hash of all that the figures depend on. Empty where the file must be read again in any case.</summary>
    public string InputKey { get; init; } = "";

    /// <summary>SHA-256 of the file in lower-case hexadecimal.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Name of the character encoding.</summary>
    public string? Encoding { get; init; }

    /// <summary>Language code.</summary>
    public string? Language { get; init; }

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>Outlet.</summary>
    public string? Publisher { get; init; }

    /// <summary>Authors as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>Local day of publication, ISO 8601.</summary>
    public string? Published { get; init; }

    /// <summary>How that day is known.</summary>
    public string? PublishedBasis { get; init; }

    /// <summary>Address of the page.</summary>
    public string? Url { get; init; }

    /// <summary>Kind of source.</summary>
    public string? SourceType { get; init; }

    /// <summary>News agency that is credited.</summary>
    public string? AgencyCredit { get; init; }

    /// <summary>Identifier of the group of articles with one origin.</summary>
    public string? IndependenceGroup { get; init; }

    /// <summary>Identifier of the first article, by path, whose file has the same bytes. Worked out when the case is read.</summary>
    public string? DuplicateOf { get; init; }

    /// <summary>Length of the text in code points.</summary>
    public long? Characters { get; init; }

    /// <summary>Number of its figures. Worked out when the case is read.</summary>
    public long? Figures { get; init; }

    /// <summary>Word of <see cref="Articles.ArticleStatus"/>.</summary>
    public required string Status { get; init; }

    /// <summary>Why it could not be read, or what was noticed.</summary>
    public string? StatusReason { get; init; }

    /// <summary>The text that offsets point into.</summary>
    public string? Text { get; init; }
}
