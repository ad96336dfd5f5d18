using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;

namespace MissingOffenders.Cases;

/// <summary>An article as the case keeps it. Members are named as in <c>articles.csv</c>; what is unknown is null.</summary>
public sealed record ArticleRow
{
    /// <summary>Stable identifier.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Path below the folder that the user named, with forward slashes: the file's, and behind it the place in the file where that holds several.</summary>
    public required string ArticlePath { get; init; }

    /// <summary>Path of the file that it stands in, below that folder. A file is read again as a whole.</summary>
    public required string FilePath { get; init; }

    /// <summary>That folder on this machine; never exported.</summary>
    public required string Root { get; init; }

    /// <summary>Hash of all that the articles and figures of the file depend on. Empty where the file must be read again in any case.</summary>
    public string InputKey { get; init; } = "";

    /// <summary>SHA-256 in lower-case hexadecimal: of the file, of the file inside an archive, or of the text where they hold several.</summary>
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

    /// <summary>How much is known of when it was published: <c>day</c>, <c>month</c>, <c>year</c>. Only days stand in <see cref="Published"/>.</summary>
    public string? PublishedPrecision { get; init; }

    /// <summary>Local day of its last change, ISO 8601.</summary>
    public string? Modified { get; init; }

    /// <summary>Address of the page.</summary>
    public string? Url { get; init; }

    /// <summary>Kind of source.</summary>
    public string? SourceType { get; init; }

    /// <summary>News agency that is credited.</summary>
    public string? AgencyCredit { get; init; }

    /// <summary>Identifier of the group of articles with one origin.</summary>
    public string? IndependenceGroup { get; init; }

    /// <summary>Identifier of the first article, by path, of the same bytes: <see cref="Sha256"/>. Worked out when the case is read.</summary>
    public string? DuplicateOf { get; init; }

    /// <summary>Length of the text in code points.</summary>
    public long? Characters { get; init; }

    /// <summary>Length of the body in code points, from the start of the text.</summary>
    public long? BodyCharacters { get; init; }

    /// <summary>Which way of reading gave the text.</summary>
    public string? TextStage { get; init; }

    /// <summary>Whether the page shows only the beginning of the article.</summary>
    public bool? IsCut { get; init; }

    /// <summary>SHA-256 of the rules that it was read with, in lower-case hexadecimal, or null.</summary>
    public string? RulesHash { get; init; }

    /// <summary>Version of the program that read it, or null.</summary>
    public string? Program { get; init; }

    /// <summary>Number of its figures. Worked out when the case is read.</summary>
    public long? Figures { get; init; }

    /// <summary>Number of its counts that were held back, but would be figures if half the certainty were enough.</summary>
    public long? HeldBack { get; init; }

    /// <summary>JSON: these counts by place. Only written: see <see cref="CaseFile.HeldBackOf"/>.</summary>
    public string? HeldBackCounts { get; init; }

    /// <summary>Word of <see cref="Articles.ArticleStatus"/>.</summary>
    public required string Status { get; init; }

    /// <summary>Why it could not be read, or what was noticed.</summary>
    public string? StatusReason { get; init; }

    /// <summary>JSON: the labelled blocks in reading order, their places in code points. Only written: see <see cref="CaseFile.BlocksOf"/>.</summary>
    public string? Blocks { get; init; }

    /// <summary>The text that offsets point into. Only written: see <see cref="CaseFile.TextOf"/>.</summary>
    public string? Text { get; init; }

    /// <summary>The article as the pipeline reads it.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="blocks">Its blocks, or null to have them found anew.</param>
    public Article ToArticle(string text, IReadOnlyList<Block>? blocks) => new(ArticleId, ArticlePath, text)
    {
        Title = Title,
        Publisher = Publisher,
        Published = IsoDay.Parse(Published),
        PublishedBasis = PublishedBasis,
        Url = Url,
        Blocks = blocks,
    };
}
