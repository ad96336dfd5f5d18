namespace MissingOffenders.Reading.Frames;

/// <summary>Something that can be said of those who are counted.</summary>
/// <param name="Name">Its name, such as <c>out-of-sight</c>.</param>
/// <param name="Measure">The measure of a count of which it is said, or <see cref="NoMeasure"/>.</param>
/// <param name="Denied">The measure of a count of which it is denied, or null where that is none.</param>
sealed record Frame(string Name, string Measure, string? Denied)
{
    /// <summary>The measure of a count of which it is only an aim; that of a count of which it is said where nothing else is known.</summary>
    public string Aimed { get; init; } = Measure;

    /// <summary>The measures that it may lend a count, said, denied or aimed at.</summary>
    public IEnumerable<string> Measures => new[] { Measure, Aimed, Denied }.Where(m => m is not (null or NoMeasure)).Distinct(StringComparer.Ordinal)!;

    public const string NoMeasure = "none";
}
