namespace MissingOffenders.Cases.Decisions;

/// <summary>What reviewers made of a figure.</summary>
public enum ReviewStatus
{
    /// <summary>Nobody has decided.</summary>
    Open,

    /// <summary>Right as the rules read it.</summary>
    Accepted,

    /// <summary>Right with changes.</summary>
    Corrected,

    /// <summary>No figure of the article.</summary>
    Rejected,

    /// <summary>Looked at without a result.</summary>
    Unsure,

    /// <summary>Replaced by its parts.</summary>
    Split,

    /// <summary>Another figure stands for it.</summary>
    Merged,

    /// <summary>Stated by a reviewer, not by a rule.</summary>
    Added,

    /// <summary>Decided before the rules read the same words in another way.</summary>
    Recheck,
}
