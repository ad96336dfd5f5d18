using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reading.Rules.Patterns;

namespace MissingOffenders.Reading.Clauses;

/// <summary>A clause rule that matched around a count.</summary>
/// <param name="Rule">The rule, whose emission is a figure.</param>
/// <param name="Match">Where it matched and what it captured.</param>
/// <param name="Count">The count that it speaks of.</param>
sealed record Claim(Rule Rule, Match Match, Mention Count)
{
    public FigureEmission Emission => (FigureEmission)Rule.Emission;

    /// <summary>Whether the clause leaves out what is counted.</summary>
    public bool TakesMeasureFromContext => Emission.Measure == "context";

    /// <summary>Whether it says that the count is no figure.</summary>
    public bool IsVeto => Emission.Measure == "none";

    /// <summary>What the rule captured to say what narrows the count.</summary>
    public IEnumerable<Mention> Narrowing => Emission.Breakdown.Values.Where(v => v.StartsWith('=')).Select(v => Captured(v[1..])).OfType<Mention>();

    public Mention? Captured(string? name) => name is null ? null : Match.Captures.GetValueOrDefault(name);

    public bool Has(string flag) => Emission.Flags.Contains(flag);
}
