namespace MissingOffenders.Articles;

/// <summary>What became of a file that was to be read.</summary>
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

    /// <summary>It is larger than <see cref="ArticleLoader.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>The system does not let it be read, or it is a folder that cannot be listed.</summary>
    Unreadable,

    /// <summary>It was listed and then was not there.</summary>
    Vanished,

    /// <summary>The text was read, but taking figures from it failed: a defect of the program.</summary>
    Failed,

    /// <summary>It stood in a named folder in an earlier run and stands there no longer.</summary>
    Gone,
}
