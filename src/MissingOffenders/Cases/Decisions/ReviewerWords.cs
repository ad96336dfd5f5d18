using System.Globalization;
using MissingOffenders.Documents.Files;
using MissingOffenders.Text;

namespace MissingOffenders.Cases.Decisions;

/// <summary>What reviewers may write: it stays in the case for ever and is shown to everybody who opens it.</summary>
public static class ReviewerWords
{
    const int LongestName = 200;
    const int LongestReason = 10_000;

    /// <summary>Fields of figures hold at most a sentence each.</summary>
    const int LongestDetails = 1_000_000;

    /// <summary>What is wrong with a name; null for a name that can be taken.</summary>
    public static string? ProblemOfName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Problem("The name of a reviewer", name, LongestName) ?? (name.AsSpan().ContainsAny("\r\n\t") ? "The name of a reviewer must be one line." : null);
    }

    /// <summary>The decision, if its words can be taken.</summary>
    /// <exception cref="InputException">They are too long, or hold marks that show nothing.</exception>
    internal static Decision Checked(Decision decision)
    {
        var problem = ProblemOfName(decision.By) ?? Problem("A reason", decision.Reason ?? "", LongestReason)
            ?? (ActJson.Write(decision.Act, decision.Bulk).Details?.Length > LongestDetails ? "A decision must not be longer than a million characters." : null);
        return problem is null ? decision : throw new InputException(problem);
    }

    static string? Problem(string what, string words, int longest) =>
        words.Length > longest ? string.Create(CultureInfo.InvariantCulture, $"{what} must not be longer than {longest:N0} characters, and this has {words.Length:N0}.")
        : VisibleMarks.Of(words) is var shown && shown != words ? $"{what} must not hold marks that show nothing: {shown[..Math.Min(shown.Length, 100)]}"
        : null;
}
