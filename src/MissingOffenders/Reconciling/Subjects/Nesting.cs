using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Rules;

namespace MissingOffenders.Reconciling.Subjects;

/// <summary>Knows which subject is a part of which: a town of its force, a force of its region, a region of its nation.</summary>
sealed class Nesting(Gazetteer gazetteer, ReconciliationRules rules)
{
    /// <summary>Whether all whom <paramref name="inner"/> counts are of <paramref name="outer"/>, and some others may be.</summary>
    public bool Holds(SubjectKey outer, SubjectKey inner) => (outer, inner) switch
    {
        ({ Force: { } force, Area: null }, { Force: { } same, Area: { } area }) => force == same && IsPartOf(gazetteer.Find(force), area),
        ({ Force: null, Area: { } area }, { Force: { } part }) => rules.Regions.TryGetValue(area, out var forces) ? forces.Contains(part, StringComparer.Ordinal) : IsOf(gazetteer.Find(part)?.Nation, area),
        ({ Force: null, Area: { } area }, { Force: null, Area: { } part }) => area != part && !rules.Countries.ContainsKey(part) && IsOf(NationOf(part), area),
        _ => false,
    };

    /// <summary>One of the counties that a force polices, or a part of a nation that has one force. A town may stand for its force.</summary>
    bool IsPartOf(Force? force, string area) => force is not null && (force.Area.Split(" and ").Contains(area, StringComparer.Ordinal) || force.IsNational || gazetteer.FindArea(area)?.Level == "county");

    /// <summary>A nation is of itself, and of the countries that take it in.</summary>
    bool IsOf(string? nation, string area) => nation is not null && (nation == area || (rules.Countries.TryGetValue(area, out var nations) && nations.Contains(nation, StringComparer.Ordinal)));

    /// <summary>The nation of a region by its forces, a nation itself, or null.</summary>
    string? NationOf(string area) =>
        rules.Regions.TryGetValue(area, out var forces) ? gazetteer.Find(forces[0])?.Nation
        : rules.Countries.Values.Any(c => c.Contains(area, StringComparer.Ordinal)) ? area
        : null;
}
