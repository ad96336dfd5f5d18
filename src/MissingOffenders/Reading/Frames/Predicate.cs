namespace MissingOffenders.Reading.Frames;

/// <summary>Words of a sentence that word a frame.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Voice">How they word it.</param>
/// <param name="First">Index of their first token.</param>
/// <param name="End">Index after their last token.</param>
/// <param name="IsNegated">Whether it is denied.</param>
readonly record struct Predicate(Frame Frame, Voice Voice, int First, int End, bool IsNegated)
{
    /// <summary>Whether it is only an aim: "to find".</summary>
    public bool IsAim { get; init; }

    /// <summary>What a count of which it is said counts; null where that is no measure.</summary>
    public string? Measure => IsNegated ? Frame.Denied : (IsAim ? Frame.Aimed : Frame.Measure) is not Frame.NoMeasure and var measure ? measure : null;

    public int Length => End - First;
}
