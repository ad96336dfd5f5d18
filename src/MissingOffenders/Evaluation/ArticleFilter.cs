using System.IO.Enumeration;

namespace MissingOffenders.Evaluation;

/// <summary>Which articles of a folder are scored.</summary>
/// <param name="Pattern">Name pattern with <c>*</c> and <c>?</c>; null accepts every name.</param>
/// <param name="Half">Which half by the first number in the name; null accepts both.</param>
public sealed record ArticleFilter(string? Pattern, NumberHalf? Half)
{
    /// <summary>Accepts every article.</summary>
    public static ArticleFilter All { get; } = new(null, null);

    /// <summary>Whether the article of this name (without folder and extension) is scored.</summary>
    public bool Accepts(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return (Pattern is null || FileSystemName.MatchesSimpleExpression(Pattern, name, ignoreCase: false))
            && (Half is not { } half || HalfOf(name) == half);
    }

    // the last digit of the first number tells the half; a name without number is in neither
    static NumberHalf? HalfOf(string name)
    {
        var start = name.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return null;
        }

        var length = name.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        var last = length < 0 ? name[^1] : name[start + length - 1];
        return (last - '0') % 2 == 0 ? NumberHalf.Even : NumberHalf.Odd;
    }
}
