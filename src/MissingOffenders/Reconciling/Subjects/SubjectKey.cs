namespace MissingOffenders.Reconciling.Subjects;

/// <summary>Whose count it is, one key for all names of one subject.</summary>
/// <param name="Force">Canonical name of the force, or null.</param>
/// <param name="Area">Area without a force, or a part of the force's area; null for the whole of the force's area.</param>
public readonly record struct SubjectKey(string? Force, string? Area)
{
    /// <summary>Whether it is a force and all of its area.</summary>
    public bool IsWholeForce => Force is not null && Area is null;

    /// <summary>The name for people.</summary>
    public string Name => Force is null ? Area ?? "no subject" : Area is null ? Force : $"{Force}, {Area}";

    /// <inheritdoc/>
    public override string ToString() => $"{Force}|{Area}";
}
