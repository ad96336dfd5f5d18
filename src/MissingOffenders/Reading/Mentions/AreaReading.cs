namespace MissingOffenders.Reading.Mentions;

/// <summary>A place named by one of its names.</summary>
/// <param name="Area">The place that is meant.</param>
public sealed record AreaReading(Area Area) : MentionReading
{
    /// <inheritdoc/>
    public override string Value => Area.Name;
}
