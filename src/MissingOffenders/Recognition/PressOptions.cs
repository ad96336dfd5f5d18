namespace MissingOffenders.Recognition;

/// <summary>How press text is recognised.</summary>
[Flags]
public enum PressOptions
{
    /// <summary>Nothing special.</summary>
    None = 0,
}
