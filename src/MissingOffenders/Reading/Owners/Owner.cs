using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Owners;

/// <summary>Whose count it is: a force, an area, or both.</summary>
/// <param name="Force">The force, or null.</param>
/// <param name="Area">The area that the text names, or that stands for a figure without force; null where there is none.</param>
sealed record Owner(Force? Force, Area? Area)
{
    const string Nation = "nation";

    /// <summary>Nobody known: the place is abroad, or no gazetteer has it.</summary>
    public static Owner Unknown { get; } = new(null, null);

    public bool IsUnknown => Force is null && Area is null;

    /// <summary>Whether it is a whole nation or several, as against a part of one.</summary>
    public bool IsNational => Force is null && Area?.Level == Nation;

    /// <summary>Whether it is a town or another part of the territory of its force.</summary>
    public bool IsPartOfForce => Force is { } force && Area is { } area && area.Name != force.Area && area.IsPart;

    /// <summary>Whether an area may be a part of its territory: of the force's, or of a nation's where no force of a part is known.</summary>
    public bool Holds(Area area) => Force is null or { IsNational: true } || (area.Force ?? area.Within) == Force.Name;

    /// <summary>What two figures must share to speak of the same: the force, or else the area. A force that polices a whole nation is that nation.</summary>
    public string Key => Force is { } force ? (force.IsNational ? force.Nation : force.Name) : Area?.Name ?? "";

    /// <summary>What sort of owner it is, for grounds.</summary>
    public string Kind => IsUnknown ? "unknown"
        : Force is { } force ? (force.IsNational ? "nation-force" : IsPartOfForce ? "town" : "force")
        : Area!.Level == Nation ? (Area.Name.Contains(' ', StringComparison.Ordinal) && Area.Name != "Northern Ireland" ? "country" : "nation")
        : Area.Level;
}
