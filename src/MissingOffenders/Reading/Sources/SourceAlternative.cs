using MissingOffenders.Reading.Figures;

namespace MissingOffenders.Reading.Sources;

/// <summary>A source that a count may have.</summary>
/// <param name="Source">Who says so, or null for nobody but the article.</param>
/// <param name="Key">What two names of the same source share; empty for nobody.</param>
sealed record SourceAlternative(Attribution? Source, string Key)
{
    public static SourceAlternative Nobody { get; } = new(null, "");
}
