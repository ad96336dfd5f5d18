namespace MissingOffenders.Reading.Mentions;

/// <summary>A place that counts are given for: one row of the gazetteer of areas.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Level"><c>nation</c>, <c>region</c>, <c>force-area</c>, <c>county</c>, <c>city</c> ...</param>
/// <param name="Force">Canonical name of the force whose territory it is, or null where it is none's or a part of one's.</param>
/// <param name="Within">Canonical name of the force of whose territory it is a part, or null.</param>
public sealed record Area(string Name, string Level, string? Force, string? Within = null)
{
    /// <summary>Whether it is a town or another part of a territory.</summary>
    public bool IsPart => Level is "part" or "city";
}
