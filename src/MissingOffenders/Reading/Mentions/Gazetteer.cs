namespace MissingOffenders.Reading.Mentions;

/// <summary>The known forces and areas by canonical name. Immutable.</summary>
public sealed class Gazetteer(IEnumerable<Force> forces, IEnumerable<Area> areas)
{
    readonly Dictionary<string, Force> forces = forces.ToDictionary(f => f.Name, StringComparer.Ordinal);
    readonly Dictionary<string, Area> areas = areas.ToDictionary(a => a.Name, StringComparer.Ordinal);

    /// <summary>The forces, in the order of the table.</summary>
    public IEnumerable<Force> Forces => forces.Values;

    /// <summary>The areas, in the order of the table.</summary>
    public IEnumerable<Area> Areas => areas.Values;

    /// <summary>Name of the state whose forces they are: the first area of the table; empty where it has none.</summary>
    public string Whole { get; } = areas.FirstOrDefault()?.Name ?? "";

    /// <summary>The force of that canonical name, or null.</summary>
    public Force? Find(string name) => forces.GetValueOrDefault(name);

    /// <summary>The area of that canonical name, or null.</summary>
    public Area? FindArea(string name) => areas.GetValueOrDefault(name);
}
