using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>Finds what narrows a count: what its rule says, and the narrowing phrases between it and the next count.</summary>
static class BreakdownReader
{
    // "none since 2012" is none now
    static readonly string[] OfTime = ["since", "duration"];
    const string Ago = "PRESENT_REF-";

    public static Breakdown Read(Vicinity vicinity)
    {
        var claim = vicinity.Claim;
        var breakdown = Breakdown.None;
        foreach (var (kind, value) in claim.Emission.Breakdown)
        {
            if (ValueOf(vicinity, value) is { } found)
            {
                breakdown = breakdown.With(kind, found);
            }
        }

        if (claim.Has("whole"))
        {
            return breakdown;
        }

        var isNobody = claim.Count.Reading is Quantity { Number: 0 };
        var first = claim.Has("label") ? claim.Match.First : claim.Count.End;
        foreach (var phrase in vicinity.Lattice.OfType(MentionTypes.Breakdown).Where(m => m.First >= first && m.End <= vicinity.End && !IsInsertion(vicinity, m)))
        {
            var (kind, value) = Pair(phrase.Reading.Value);
            breakdown = IsVague(value) || (isNobody && OfTime.Contains(kind)) ? breakdown : breakdown.With(kind, value);
        }

        return breakdown;
    }

    /// <summary>A breakdown and all the narrowing phrases of some words that are no sentence.</summary>
    public static Breakdown Phrases(Lattice words, Breakdown breakdown) =>
        words.OfType(MentionTypes.Breakdown).Select(m => Pair(m.Reading.Value)).Where(p => !IsVague(p.Value)).Aggregate(breakdown, (b, pair) => b.With(pair.Kind, pair.Value));

    /// <summary>"For years" tells no length.</summary>
    static bool IsVague(string value) => value.Contains("PX", StringComparison.Ordinal);

    /// <summary>What stands in an insertion with a count of its own narrows that count.</summary>
    static bool IsInsertion(Vicinity vicinity, Mention phrase) =>
        vicinity.Lattice.OfType("ASIDE").Any(a => a.First <= phrase.First && phrase.End <= a.End && a.First > vicinity.Claim.Count.First);

    /// <summary>Kind and value of a narrowing phrase; without the article's date "two months ago" is a length of time.</summary>
    public static (string Kind, string Value) Pair(string phrase)
    {
        var pair = phrase.Split('=', 2);
        return pair[1].StartsWith(Ago, StringComparison.Ordinal) ? ("duration", pair[1][Ago.Length..]) : (pair[0], pair[1]);
    }

    static string? ValueOf(Vicinity vicinity, string value) =>
        value.StartsWith('=') ? vicinity.Claim.Captured(value[1..])?.Reading is { } reading ? reading is TimexReading timex ? timex.Timex : reading.Value : null : value;
}
