using System.Globalization;

namespace MissingOffenders.Reconciling.Independence;

/// <summary>Puts into words how many voices stand behind a number of articles.</summary>
static class IndependenceSentence
{
    const int Named = 3;

    /// <summary>"12 articles, 2 independent sources: Press Association, February 2015; Sky News, January 2018".</summary>
    public static string Of(IReadOnlyCollection<IndependenceGroup> groups)
    {
        var articles = groups.SelectMany(g => g.Members).Select(m => m.ArticleId).Distinct(StringComparer.Ordinal).Count();
        var names = groups.Where(g => g.Origin is not null).Select(Name).Distinct(StringComparer.Ordinal).ToList();
        var sentence = $"{Count(articles, "article")}, {Count(groups.Count, "independent source")}";
        return names.Count switch
        {
            0 => sentence,
            <= Named => $"{sentence}: {string.Join("; ", names)}",
            _ => $"{sentence}: {string.Join("; ", names.Take(Named))} and {Number(names.Count - Named)} more",
        };
    }

    static string Name(IndependenceGroup group) =>
        group.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{group.Origin}, {day:MMMM yyyy}") : group.Origin!;

    static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{Number(number)} {noun}s";

    static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
