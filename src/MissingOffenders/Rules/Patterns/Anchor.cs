namespace MissingOffenders.Rules.Patterns;

/// <summary>A word or type that a sentence must hold before a pattern is tried on it.</summary>
readonly record struct Anchor(string Symbol, bool IsType);
