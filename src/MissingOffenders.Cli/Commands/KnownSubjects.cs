using MissingOffenders.Cases;
using MissingOffenders.Cli.Output;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Cli.Commands;

/// <summary>Makes the canonical name of a force or area of what a user writes.</summary>
static class KnownSubjects
{
    /// <exception cref="UsageException">Nobody is called so: the message offers the nearest names.</exception>
    /// <param name="name">What the user wrote.</param>
    /// <param name="rules">The known names.</param>
    /// <param name="opened">The case, whose figures may have further ones.</param>
    /// <param name="hint">What else to say to whoever wrote a name that nobody has.</param>
    public static string Named(string name, RuleSet rules, CaseFile opened, string hint = "")
    {
        var used = opened.Figures().SelectMany(f => new[] { f.Force, f.Area }).OfType<string>().Distinct(StringComparer.Ordinal);
        SubjectNames names = new(rules.Gazetteer, rules.Entries.Where(e => e.Reading is ForceReading or AreaReading).Select(e => (e.Phrase, e.Reading)), used);
        return names.Find(name) ?? throw new UsageException($"No force and no area is called \"{name}\". Did you mean {string.Join(" or ", names.Nearest(name).Select(n => $"\"{n}\""))}?{hint}");
    }
}
