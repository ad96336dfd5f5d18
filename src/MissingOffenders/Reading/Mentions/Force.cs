namespace MissingOffenders.Reading.Mentions;

/// <summary>A police force: one row of the gazetteer of forces.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Nation">Nation or island that it polices.</param>
/// <param name="Area">Area that it polices, or empty for forces without territory.</param>
/// <param name="From">First day of its existence, or null where it does not matter.</param>
/// <param name="To">Last day of its existence, or null where it still exists.</param>
/// <param name="Successor">Canonical name of the force that took over, or null.</param>
public sealed record Force(string Name, string Nation, string Area, DateOnly? From, DateOnly? To, string? Successor)
{
    /// <summary>Whether it polices all of a nation or island.</summary>
    public bool IsNational => Area == Nation;
}
