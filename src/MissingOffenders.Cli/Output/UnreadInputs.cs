using MissingOffenders.Cases;

namespace MissingOffenders.Cli.Output;

/// <summary>Says in lines for people what could not be read: one by one while there are few, by reason when there are many.</summary>
/// <param name="shown">Most lines.</param>
sealed class UnreadInputs(int shown)
{
    const int Named = 3;

    /// <summary>The lines, and how many inputs none of them speaks of.</summary>
    public (IReadOnlyList<string> Lines, int LeftOut) Of(IReadOnlyList<UnreadInput> unread)
    {
        if (unread.Count <= shown)
        {
            return ([.. unread.Select(One)], 0);
        }

        var groups = unread.GroupBy(u => (u.Status, Kind(u.StatusReason ?? ""))).OrderByDescending(g => g.Count()).ThenBy(g => g.First().ArticlePath, StringComparer.Ordinal).ToList();
        return ([.. groups.Take(shown).Select(g => Line([.. g]))], groups.Skip(shown).Sum(g => g.Count()));
    }

    static string Line(IReadOnlyList<UnreadInput> same) =>
        same.Count == 1 ? One(same[0])
        : $"{same.Count} {same[0].Status}: {same[0].StatusReason}: {string.Join(", ", same.Take(Named).Select(u => u.ArticlePath))}{(same.Count > Named ? " ..." : "")}";

    static string One(UnreadInput input) => $"{input.ArticlePath}: {input.StatusReason ?? input.Status}";

    /// <summary>A reason without the numbers in it.</summary>
    static string Kind(string reason) => string.Concat(reason.Where(c => !char.IsAsciiDigit(c) && c != ','));
}
