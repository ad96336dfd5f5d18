namespace MissingOffenders.Documents.Articles;

/// <summary>What became of a file, or of a part of one, that was to be read.</summary>
public enum ArticleStatus
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>It holds no character but white space.</summary>
    Empty,

    /// <summary>It is no text and of no kind that is known.</summary>
    Binary,

    /// <summary>It is of a known kind that no reader takes.</summary>
    Unsupported,

    /// <summary>It can be read and holds no article: a login page, an error page, a list of links.</summary>
    NoArticle,

    /// <summary>It is locked with a password.</summary>
    Encrypted,

    /// <summary>It holds pictures of text only.</summary>
    Scanned,

    /// <summary>It breaks off, or is not what it says it is.</summary>
    Damaged,

    /// <summary>It is larger than an article may be.</summary>
    TooLarge,

    /// <summary>The system does not let it be read, or it is a folder that cannot be listed.</summary>
    Unreadable,

    /// <summary>It was listed and then was not there.</summary>
    Vanished,

    /// <summary>It was written to while it was read, and again when it was read once more.</summary>
    Changed,

    /// <summary>The text was read, but taking figures from it failed: a defect of the program.</summary>
    Failed,

    /// <summary>It stood in a named folder in an earlier run and stands there no longer.</summary>
    Gone,
}
