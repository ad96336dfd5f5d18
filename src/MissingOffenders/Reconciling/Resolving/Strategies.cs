using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Resolving;

/// <summary>The known strategies.</summary>
public static class Strategies
{
    /// <summary>A reviewer names the value, or none.</summary>
    public const string Manual = "manual@1";

    const string Exact = "no value is stated exactly";

    static readonly Strategy Official = new("official_first@1", "the value of whoever owns the number", OfficialFirst) { Lack = "nobody who owns the number gives it, or they differ" };
    static readonly Strategy Latest = new("latest_as_of@1", "the value of the latest time, where the times are stated", LatestAsOf) { Lack = "not every value has a stated time, or no time is later than all others" };
    static readonly Strategy Majority = new("majority_independent@1", "the value that most independent sources give", MajorityIndependent) { Lack = "no value has more independent sources than every other" };
    static readonly Strategy Range = new("range@1", "no value, only the range", b => (null, b.Voices.Count == 0 ? "only the range stands" : $"only the range from {Text(b.Values.Min())} to {Text(b.Values.Max())} stands"));
    static readonly Strategy AsOf = new("split_as_of@1", "each value stands for its own time", _ => (null, "each value stands for its own time"));
    static readonly Strategy Scope = new("split_scope@1", "each value stands for the forces or areas that it rests on", _ => (null, "each value stands for its own forces or areas"));
    static readonly Strategy Definition = new("split_definition@1", "each value stands for its own definition", _ => (null, "each value stands for what it counts"));
    static readonly Strategy Gap = new("parts_with_gap@1", "total and parts stand, with the gap between them", _ => (null, "total and parts are kept, with the gap between them"));
    static readonly Strategy Body = new("body_first@1", "what the article says outranks its headline", BodyFirst) { Lack = Exact };
    static readonly Strategy Defer = new("defer@1", "left open", _ => (null, "left open: the figures stand, what is said of them does not"));
    static readonly Strategy Lowest = new("lowest_reported@1", "the least value that anyone gives; a choice of the user, never a default", b => b.Voices is [var first, ..] ? (first.Value, "the least value that was reported") : null) { Lack = Exact };

    /// <summary>All that can be asked for by name.</summary>
    public static IReadOnlyList<IStrategy> All { get; } = [Official, Latest, Majority, Lowest, Range, AsOf, Scope, Definition, Gap, Body, Defer];

    /// <summary>What is tried for a kind, in this order, until one settles it.</summary>
    public static IReadOnlyList<IStrategy> CascadeFor(ConflictKind kind) => kind switch
    {
        ConflictKind.ValueDisagreement or ConflictKind.Rounding or ConflictKind.Copy => [Official, Latest, Majority, Range],
        ConflictKind.ScopeMismatch => [Scope],
        ConflictKind.DefinitionBreak => [Definition],
        ConflictKind.HeadlineBody => [Body],
        ConflictKind.SumMismatch => [Gap],
        ConflictKind.Arithmetic => [Defer],
        ConflictKind.RevisionOverTime => [AsOf],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The strategy of a name, with or without its version; null where there is none.</summary>
    public static IStrategy? Find(string name) => All.FirstOrDefault(s => s.Id == name || s.Id.Split('@')[0] == name);

    static (decimal? Best, string Reason)? OfficialFirst(Ballot ballot)
    {
        var rank = ballot.Voices.Select(v => v.Rank).DefaultIfEmpty(int.MaxValue).Min();
        var best = ballot.Voices.Where(v => v.Rank == rank).ToList();
        return rank < int.MaxValue && best.Select(v => v.Value).Distinct().Count() == 1
            ? (best[0].Value, $"{best[0].Said.Select(s => s.Teller).OfType<string>().FirstOrDefault() ?? "the owner of the number"} gives it")
            : null;
    }

    /// <summary>Only stated times decide: that an article is newer does not make its count so.</summary>
    static (decimal? Best, string Reason)? LatestAsOf(Ballot ballot)
    {
        var times = ballot.Voices.GroupBy(v => v.Value)
            .Select(g => (Value: g.Key, Stated: g.SelectMany(v => v.Said).Where(s => s.HasStatedTime).Select(s => s.Window!.Value).ToList()))
            .OrderByDescending(t => t.Stated.Select(w => w.End).DefaultIfEmpty().Max())
            .ToList();
        return times.Count > 1 && times.TrueForAll(t => t.Stated.Count > 0) && times.Skip(1).All(t => t.Stated.Max(w => w.End) < times[0].Stated.Min(w => w.Start))
            ? (times[0].Value, $"it is the latest, of {times[0].Stated.Max(w => w.End):yyyy-MM-dd}")
            : null;
    }

    static (decimal? Best, string Reason)? MajorityIndependent(Ballot ballot)
    {
        var votes = ballot.Voices.GroupBy(v => v.Value).Select(g => (Value: g.Key, Count: g.Select(v => v.Origin).Distinct(StringComparer.Ordinal).Count())).OrderByDescending(v => v.Count).ToList();
        return votes switch
        {
            [var only] => (only.Value, "nobody gives another"),
            [var first, var second, ..] when first.Count > second.Count => (first.Value, $"{first.Count} independent sources against {second.Count}"),
            _ => null,
        };
    }

    static (decimal? Best, string Reason)? BodyFirst(Ballot ballot) =>
        ballot.Voices is [var body, ..] ? (body.Value, "the text outranks the headline") : null;

    static string Text(decimal value) => Numbers.Text(value);
}
