namespace MissingOffenders.Reading.Mentions;

/// <summary>A phrase whose type says it all, with the value that its lexicon gives it (may be empty).</summary>
public sealed record WordReading(string Word) : MentionReading
{
    /// <inheritdoc/>
    public override string Value => Word;
}
