namespace MissingOffenders.Reading.Figures;

/// <summary>One reason for or against trusting a figure.</summary>
/// <param name="Name">The reason, a ground as the file of weights names it.</param>
/// <param name="Weight">What it adds to the probability; single terms may exceed 1.</param>
public readonly record struct ConfidenceTerm(string Name, decimal Weight);
