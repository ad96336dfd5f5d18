namespace MissingOffenders.Evaluation.Agreement;

/// <summary>What a reviewer made of a figure, as far as it is compared with what others made of it.</summary>
public enum Judgement
{
    /// <summary>Right as the rules read it.</summary>
    Accept,

    /// <summary>No figure of the article.</summary>
    Reject,

    /// <summary>A figure of the article, but not as the rules read it: with other fields, in parts, or as one with another.</summary>
    Correct,

    /// <summary>Looked at without a result.</summary>
    Unsure,
}
