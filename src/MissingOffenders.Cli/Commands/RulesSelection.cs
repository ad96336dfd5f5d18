using System.IO.Enumeration;
using MissingOffenders.Cli.Output;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Cli.Commands;

/// <summary>Chooses rules by the ids that stand on the command line.</summary>
static class RulesSelection
{
    /// <summary>The rules whose id fits one of the patterns; all where there are none.</summary>
    /// <exception cref="UsageException">A pattern fits no rule.</exception>
    public static IEnumerable<Rule> Matching(this IEnumerable<Rule> rules, string[]? patterns)
    {
        var all = rules.ToList();
        if (patterns is null or [])
        {
            return all;
        }

        var unknown = Array.Find(patterns, p => !all.Exists(r => Fits(r, p)));
        return unknown is null
            ? all.Where(r => Array.Exists(patterns, p => Fits(r, p)))
            : throw new UsageException($"No rule is called '{unknown}'. See: missing-offenders rules list");
    }

    static bool Fits(Rule rule, string pattern) => FileSystemName.MatchesSimpleExpression(pattern, rule.Id, ignoreCase: false);
}
