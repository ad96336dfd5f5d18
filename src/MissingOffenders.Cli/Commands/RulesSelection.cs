using System.IO.Enumeration;
using MissingOffenders.Cli.Output;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Cli.Commands;

/// <summary>Chooses rules by the ids that stand on the command line.</summary>
static class RulesSelection
{
    /// <summary>The rules whose id fits one of the patterns; all where there are none.</summary>
    /// <exception cref="UsageException">A pattern fits no rule.</exception>
    public static IEnumerable<Rule> Matching(this IEnumerable<Rule> rules, string[]? patterns) => rules.ToList().Matching(patterns, r => r.Id, []);

    /// <summary>The same for rules of any kind.</summary>
    /// <param name="all">The rules.</param>
    /// <param name="patterns">The patterns; null or none for all rules.</param>
    /// <param name="idOf">The id of a rule.</param>
    /// <param name="others">Ids of rules of other kinds, which a pattern may fit as well.</param>
    public static IEnumerable<T> Matching<T>(this IReadOnlyList<T> all, string[]? patterns, Func<T, string> idOf, IReadOnlyList<string> others)
    {
        if (patterns is null or [])
        {
            return all;
        }

        var unknown = Array.Find(patterns, p => !all.Select(idOf).Concat(others).Any(i => Fits(i, p)));
        return unknown is null
            ? all.Where(r => Array.Exists(patterns, p => Fits(idOf(r), p)))
            : throw new UsageException($"No rule is called '{unknown}'. See: missing-offenders rules list");
    }

    static bool Fits(string id, string pattern) => FileSystemName.MatchesSimpleExpression(pattern, id, ignoreCase: false);
}
