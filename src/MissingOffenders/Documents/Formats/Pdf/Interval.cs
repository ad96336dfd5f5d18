namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>A stretch from left to right, in points.</summary>
readonly record struct Interval(double Start, double End)
{
    public double Length => End - Start;

    public double Middle => (Start + End) / 2;

    public Interval Meet(Interval other) => new(Math.Max(Start, other.Start), Math.Min(End, other.End));
}
