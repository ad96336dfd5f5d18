using MissingOffenders.Reading.Owners;

namespace MissingOffenders.Reading.Meanings;

/// <summary>What a count may be: so many of what, of whom.</summary>
/// <param name="Measure">What it counts; null where it is no figure.</param>
/// <param name="Owner">Whose count it is.</param>
readonly record struct Meaning(string? Measure, Owner Owner)
{
    /// <summary>No figure of the subject.</summary>
    public static Meaning None { get; } = new(null, Owner.Unknown);

    public bool IsNone => Measure is null;
}
