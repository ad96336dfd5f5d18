namespace MissingOffenders.Reading.Figures;

/// <summary>The time that a count is true of.</summary>
/// <param name="Timex">TIMEX3 / ISO 8601 value, or null where it is unknown.</param>
/// <param name="Start">First day, or null where the value does not fix one.</param>
/// <param name="End">Last day, or null where the value does not fix one.</param>
/// <param name="Basis">How it is known.</param>
public sealed record AsOf(string? Timex, DateOnly? Start, DateOnly? End, AsOfBasis Basis)
{
    /// <summary>No time at all.</summary>
    public static AsOf Unknown { get; } = new(null, null, null, AsOfBasis.Unknown);
}
