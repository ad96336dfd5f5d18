namespace MissingOffenders.Benchmarks.Planted;

/// <summary>A paragraph, and the counts that it states.</summary>
/// <param name="Key">Tells it from the other paragraphs of its article, and stays its own in copies.</param>
/// <param name="Text">Its words.</param>
/// <param name="Counts">The counts.</param>
sealed record Statement(string Key, string Text, params Count[] Counts)
{
    /// <summary>Whether it is the headline.</summary>
    public bool IsHeadline { get; init; }
}
