namespace MissingOffenders.Reading.Choosing;

/// <summary>What one ground adds to an alternative against its strongest rival.</summary>
/// <param name="Ground">Name of the ground, as the file of weights has it.</param>
/// <param name="Weight">What it adds to the logarithm of the odds.</param>
readonly record struct Reason(string Ground, double Weight);
