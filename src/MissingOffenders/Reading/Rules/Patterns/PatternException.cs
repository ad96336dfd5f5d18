namespace MissingOffenders.Reading.Rules.Patterns;

/// <summary>A pattern that does not parse.</summary>
/// <param name="offset">Where in the pattern, in characters from 0.</param>
/// <param name="found">What stands there.</param>
/// <param name="expected">What should stand there.</param>
sealed class PatternException(int offset, string found, string expected) : Exception($"found {found}, expected {expected}")
{
    public int Offset { get; } = offset;

    public string Found { get; } = found;

    public string Expected { get; } = expected;
}
