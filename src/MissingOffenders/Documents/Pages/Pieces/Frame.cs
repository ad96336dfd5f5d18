using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>An element that holds pieces, as it stood before the tree was taken apart.</summary>
/// <param name="Element">The element.</param>
/// <param name="Parent">The one around it, or null for the outermost.</param>
sealed record Frame(IElement Element, Frame? Parent)
{
    /// <summary>Number of frames around it.</summary>
    public int Depth { get; } = Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>This frame and all around it, the innermost first.</summary>
    public IEnumerable<Frame> Outwards()
    {
        for (var frame = this; frame is not null; frame = frame.Parent)
        {
            yield return frame;
        }
    }

    /// <summary>Whether this frame is <paramref name="other"/> or inside it.</summary>
    public bool IsWithin(Frame other) => Outwards().Any(f => ReferenceEquals(f, other));
}
