namespace MissingOffenders.Reading.Rules;

/// <summary>A condition on a captured number: it lies between two bounds, both included.</summary>
readonly record struct NumberRange(string Capture, decimal Least, decimal Most);
