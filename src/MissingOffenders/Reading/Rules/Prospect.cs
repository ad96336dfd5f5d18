using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Rules;

/// <summary>
/// Tells of a sentence in which only words, names and numbers have been found yet whether the phases can find mentions of some
/// types there. Most sentences hold none of the words that these begin with, and need not be read. Immutable; threads share it.
/// </summary>
sealed class Prospect
{
    readonly IReadOnlySet<string> types;
    readonly IReadOnlyList<(string Type, Rule Rule)> makers;

    public Prospect(RuleSet rules, IReadOnlySet<string> types)
    {
        this.types = types;
        makers = MakersOf(rules, types);
    }

    /// <summary>Whether a mention of the types may be found. No promise that one will be.</summary>
    public bool In(Lattice lattice)
    {
        HashSet<string> possible = new(StringComparer.Ordinal);
        var isNew = true;
        while (isNew)
        {
            isNew = false;
            foreach (var (type, rule) in makers)
            {
                if (!possible.Contains(type) && rule.Pattern.Anchors.All(a => a.MayBeIn(lattice, possible)))
                {
                    isNew |= possible.Add(type);
                }
            }
        }

        return types.Any(t => possible.Contains(t) || lattice.HasType(t));
    }

    /// <summary>The rules that make mentions of these types, or of types that such rules need.</summary>
    static List<(string Type, Rule Rule)> MakersOf(RuleSet rules, IEnumerable<string> types)
    {
        var byType = rules.Phases.SelectMany(p => p.Rules).Where(r => r.Emission is MentionEmission).ToLookup(r => ((MentionEmission)r.Emission).Type, StringComparer.Ordinal);
        HashSet<string> seen = [.. types];
        Queue<string> open = new(seen);
        List<(string Type, Rule Rule)> found = [];
        while (open.TryDequeue(out var type))
        {
            foreach (var rule in byType[type])
            {
                found.Add((type, rule));
                foreach (var needed in rule.Pattern.Anchors.SelectMany(a => a.Types).Where(seen.Add))
                {
                    open.Enqueue(needed);
                }
            }
        }

        return found;
    }
}
