namespace MissingOffenders.Reconciling.Independence;

/// <summary>How far a passage is spread over a case.</summary>
enum PhraseKind : byte
{
    /// <summary>Few stories hold it.</summary>
    Rare,

    /// <summary>Many different stories hold it, all of the same time or of times unknown: a set phrase, or a story much copied from.</summary>
    Common,

    /// <summary>It turns up month after month: a set phrase.</summary>
    Recurring,
}
