namespace MissingOffenders.Reading.Frames;

/// <summary>The part of a frame by which a predicate words it.</summary>
enum Voice
{
    /// <summary>What the counted are: "are at large".</summary>
    State,

    /// <summary>What they do: "have vanished".</summary>
    Become,

    /// <summary>What their keeper does to them: "has lost them".</summary>
    Cause,

    /// <summary>A noun for it: "the loss of".</summary>
    Nominal,
}
