namespace MissingOffenders.Reading.Figures;

/// <summary>One reason for or against trusting a figure.</summary>
/// <param name="Name">The reason, for instance <c>force-in-subject</c>.</param>
/// <param name="Weight">What it adds, between -1 and 1.</param>
public readonly record struct ConfidenceTerm(string Name, decimal Weight);
