namespace MissingOffenders.Text;

/// <summary>A half-open range of UTF-16 code units in the untouched text of an article.</summary>
/// <param name="Start">Index of the first code unit, counted from 0.</param>
/// <param name="End">Index after the last code unit; never before <paramref name="Start"/>.</param>
public readonly record struct Span(int Start, int End)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether this span covers no code unit.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies inside this span or equals it.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that contains both.</summary>
    public Span Union(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>This span without white space at its ends.</summary>
    public Span Trim(string text)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    /// <summary>The words that the span covers in <paramref name="text"/>.</summary>
    public string Of(string text) => text[Start..End];
}
