namespace MissingOffenders.Reading.Mentions;

/// <summary>What a mention means.</summary>
public abstract record MentionReading
{
    /// <summary>The meaning in one short string, for <c>explain</c> and for recogniser results.</summary>
    public abstract string Value { get; }
}
