namespace MissingOffenders.Reading.Mentions;

/// <summary>A force named by one of its names.</summary>
/// <param name="Force">The force that is meant.</param>
public sealed record ForceReading(Force Force) : MentionReading
{
    /// <inheritdoc/>
    public override string Value => Force.Name;
}
