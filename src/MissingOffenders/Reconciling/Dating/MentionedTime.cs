namespace MissingOffenders.Reconciling.Dating;

/// <summary>A day, month or year that an article mentions, resolved.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="Words">The words of the article.</param>
public readonly record struct MentionedTime(DateOnly Start, string Words);
