namespace MissingOffenders.Documents.Datelines;

/// <summary>Words by which lines tell a day and what happened on it, in normal form.</summary>
/// <param name="Months">Names of months beside the English ones.</param>
/// <param name="Published">Words before a day of publication.</param>
/// <param name="Updated">Words before a day of change.</param>
sealed record DateWords(IReadOnlyDictionary<string, int> Months, IReadOnlySet<string> Published, IReadOnlySet<string> Updated)
{
    static readonly HashSet<string> EnglishPublished = new(["published", "posted", "created", "uploaded"], StringComparer.Ordinal);
    static readonly HashSet<string> EnglishUpdated = new(["updated", "modified", "edited", "amended", "update", "revised"], StringComparer.Ordinal);

    /// <summary>English alone.</summary>
    public static DateWords English { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));

    public int Month(string norm) => Datelines.Months.Number(norm) is > 0 and var english ? english : Months.GetValueOrDefault(norm);

    /// <summary>What the word says of the day behind it; null where it says nothing.</summary>
    public DatelineCue? CueOf(string norm) =>
        EnglishUpdated.Contains(norm) || Updated.Contains(norm) ? DatelineCue.Updated
        : EnglishPublished.Contains(norm) || Published.Contains(norm) ? DatelineCue.Published
        : null;
}
