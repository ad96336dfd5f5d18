using MissingOffenders.Text;

namespace MissingOffenders.Documents.Lines;

/// <summary>A line of the article's text, or several that an editor broke at a fixed width.</summary>
/// <param name="Span">Where it stands, without surrounding white space.</param>
/// <param name="AfterGap">Whether an empty line, or nothing at all, stands before it.</param>
readonly record struct Line(Span Span, bool AfterGap)
{
    /// <summary>The lines of <paramref name="text"/> that hold anything.</summary>
    public static IEnumerable<Line> All(string text)
    {
        var afterGap = true;
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n', '\u2028') is >= 0 and var length ? start + length : text.Length;
            var span = new Span(start, end).Trim(text);
            if (!span.IsEmpty)
            {
                yield return new(span, afterGap);
            }

            afterGap = span.IsEmpty;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}
