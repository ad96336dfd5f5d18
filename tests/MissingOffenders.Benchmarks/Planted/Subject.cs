namespace MissingOffenders.Benchmarks.Planted;

/// <summary>Whose count it is: a force, a part of its area, or an area that is no force's.</summary>
/// <param name="Force">Canonical name of the force, or null.</param>
/// <param name="Area">The area, or null for all of the force's.</param>
readonly record struct Subject(string? Force, string? Area = null)
{
    /// <summary>The name, as conflicts give it.</summary>
    public string Name => Force is null ? Area! : Area is null ? Force : $"{Force}, {Area}";
}
