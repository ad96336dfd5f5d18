using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reconciling.Subjects;

/// <summary>Finds the one key of a subject behind its names: the area and its force, the nation and its only force.</summary>
sealed class SubjectKeys
{
    const string ForceArea = "force-area";
    readonly Gazetteer gazetteer;
    readonly IReadOnlyDictionary<string, string> sameAs;
    readonly ILookup<string, Force> territorial;

    /// <param name="gazetteer">The known forces and areas.</param>
    /// <param name="sameAs">Names of areas that stand for another in press counts.</param>
    public SubjectKeys(Gazetteer gazetteer, IReadOnlyDictionary<string, string> sameAs)
    {
        this.gazetteer = gazetteer;
        this.sameAs = sameAs;
        territorial = gazetteer.Forces.Where(f => f.Area.Length > 0).ToLookup(f => f.Nation, StringComparer.Ordinal);
    }

    /// <summary>The key of a force, an area or both, at a time; a nation is its force only where the time is known.</summary>
    public SubjectKey Of(string? force, string? area, DateOnly? at)
    {
        var name = area is null ? null : sameAs.GetValueOrDefault(area, area);
        return force is not null ? new(force, name is null || IsAllOf(force, name, at) ? null : name)
            : name is not null && ForceOf(name, at) is { } whole ? new(whole, null)
            : new(null, name);
    }

    /// <summary>Number of forces with a territory in a nation on a day.</summary>
    public int Count(string nation, DateOnly at) => territorial[nation].Count(f => Exists(f, at));

    /// <summary>The nations that have forces with a territory.</summary>
    public IEnumerable<string> Nations => territorial.Select(t => t.Key);

    bool IsAllOf(string force, string area, DateOnly? at) =>
        string.Equals(gazetteer.Find(force)?.Area, area, StringComparison.Ordinal) || string.Equals(ForceOf(area, at), force, StringComparison.Ordinal);

    string? ForceOf(string area, DateOnly? at) =>
        gazetteer.FindArea(area) is { Level: ForceArea, Force: { } force } ? force
        : at is { } day && territorial[area].Where(f => Exists(f, day)).ToList() is [var only] ? only.Name
        : null;

    static bool Exists(Force force, DateOnly day) => !(force.From > day) && !(force.To < day);
}
