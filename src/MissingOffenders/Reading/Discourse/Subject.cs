using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>Whose count it is: a force, an area, or both.</summary>
/// <param name="Force">The force, or null.</param>
/// <param name="Area">The area that the text names, or that stands for a figure without force; null where there is none.</param>
sealed record Subject(Force? Force, Area? Area)
{
    const string Nation = "nation";

    /// <summary>Whether it is a whole nation or several, as against a part of one.</summary>
    public bool IsNational => Force is null && Area?.Level == Nation;

    /// <summary>Whether it is a town or another part of the territory of its force.</summary>
    public bool IsPartOfForce => Force is { } force && Area is { } area && area.Name != force.Area && area.Level is "part" or "city";

    /// <summary>What two figures must share to speak of the same: the force, or else the area. A force that polices a whole nation is that nation.</summary>
    public string Key => Force is { } force ? (force.Area == force.Nation ? force.Nation : force.Name) : Area?.Name ?? "";
}
