using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Conflicts;

/// <summary>Says in one sentence what differs and why.</summary>
static class Explanation
{
    const int NamedSources = 3;

    /// <summary>Of a longer list so many are named at its beginning, and at its end.</summary>
    const int NamedAtEnds = 5;

    public static string Of(Difference difference) => $"{Head(difference)}: {Body(difference)}{WhatSettles.Of(difference)}.";

    /// <summary>What it is about: subject, measure and time.</summary>
    public static string Head(Difference difference)
    {
        var narrowed = difference.Breakdown.Length > 0 ? $" ({Narrowing(difference.Breakdown)})" : "";
        return $"{difference.Subject.Name}, {difference.Measure.Replace("other:", "", StringComparison.Ordinal).Replace('-', ' ')}{narrowed}{(difference.Window is { } window ? ", " + Period(window) : "")}";
    }

    /// <summary>"abroad, since 2011-05" of what narrows a count.</summary>
    static string Narrowing(string breakdown) => string.Join(", ", breakdown.Split(';').Select(b => b.Split('=', 2) switch
    {
        ["since", var day] => "since " + day,
        [_, var value] => value.Replace('-', ' '),
        var other => other[0],
    }));

    static string Body(Difference difference) => difference.Kind switch
    {
        ConflictKind.Copy => $"{Sources(difference.Members)} give {Numbers.Text(difference.Members[0].Observation.Value)}, and count as one",
        ConflictKind.RevisionOverTime => $"{Times(difference.Members)}; each holds for its own time",
        ConflictKind.Rounding => $"{List(" and ", difference.Members.Where(m => m.Role == MemberRole.Rounded).Select(m => $"\"{m.Observation.Modifier.Code().Replace('-', ' ')} {Numbers.Text(m.Observation.Value)}\"").Distinct(StringComparer.Ordinal))} fits {List(", ", Values(difference.Members, MemberRole.Value))}",
        ConflictKind.ValueDisagreement => List(" against ", Sides(difference)),
        _ when difference.Why.Length == 0 => List(" against ", Sides(difference)),
        _ when difference.Inside is not null => $"{difference.Why} ({difference.Members[0].Observation.Source})",
        _ => $"{difference.Why} ({Sources(difference.Members)})",
    };

    static IEnumerable<string> Sides(Difference difference) => difference.Members
        .Where(m => m.Role == MemberRole.Value)
        .GroupBy(m => (m.Observation.Value, m.Observation.Modifier))
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Value)
        .Select(g => $"{(g.Key.Modifier == Modifier.Exact ? "" : g.Key.Modifier.Code().Replace('-', ' ') + " ")}{Numbers.Text(g.Key.Value)} ({Sources([.. g])})");

    static string Times(IReadOnlyList<ConflictMember> members) => List(", ", members
        .GroupBy(m => (m.Observation.Value, Period: Period(m.Observation.Window!.Value)))
        .Select(g => $"{Numbers.Text(g.Key.Value)} ({g.Key.Period})"));

    /// <summary>A list that stays a sentence: of hundreds, the first and the last.</summary>
    static string List(string separator, IEnumerable<string> items)
    {
        List<string> all = [.. items];
        var left = all.Count - (2 * NamedAtEnds);
        return string.Join(separator, left <= 1 ? all : [.. all.Take(NamedAtEnds), $"{left} more", .. all.TakeLast(NamedAtEnds)]);
    }

    static IEnumerable<string> Values(IReadOnlyList<ConflictMember> members, MemberRole role) =>
        members.Where(m => m.Role == role).Select(m => m.Observation.Value).Distinct().Order().Select(Numbers.Text);

    /// <summary>"12 articles, 1 independent source: BBC News, STV and 10 more".</summary>
    static string Sources(IReadOnlyList<ConflictMember> members)
    {
        var articles = members.Select(m => m.Observation).DistinctBy(o => o.Figure.ArticleId, StringComparer.Ordinal).ToList();
        var independent = Origins.Count(members);
        var names = articles.Select(o => o.Source).Distinct(StringComparer.Ordinal).ToList();
        var named = string.Join(", ", names.Take(NamedSources)) + (names.Count > NamedSources ? $" and {names.Count - NamedSources} more" : "");
        return articles.Count == 1 ? named
            : $"{articles.Count} articles, {independent} independent {(independent == 1 ? "source" : "sources")}: {named}";
    }

    /// <summary>A window for people: a day, or the months from first to last.</summary>
    public static string Period(TimeWindow window) =>
        (window.Start == window.End ? $"{window.Start:yyyy-MM-dd}"
        : (window.Start.Year, window.Start.Month) == (window.End.Year, window.End.Month) ? $"{window.Start:yyyy-MM}"
        : $"{window.Start:yyyy-MM} to {window.End:yyyy-MM}") + (window.YearIsInferred ? " (year inferred)" : "");
}
