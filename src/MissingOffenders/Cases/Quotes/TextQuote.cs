using MissingOffenders.Text;

namespace MissingOffenders.Cases.Quotes;

/// <summary>Words of a text with what stands around them, so that they are found again after the text has changed.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">Up to 32 code points before them.</param>
/// <param name="Suffix">Up to 32 code points after them.</param>
/// <param name="Start">Where they stood, in code points.</param>
public sealed record TextQuote(string Exact, string Prefix, string Suffix, long Start)
{
    /// <summary>Words that are shorter than this occur by chance: they are known by what stands around them.</summary>
    const int Telling = 20;

    /// <summary>How many characters on either side must be the same for words that are not telling.</summary>
    const int LeastContext = 6;

    /// <summary>The words that a span of a text covers.</summary>
    public static TextQuote Of(CodePoints points, string text, Span span)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(text);
        return new(span.Of(text), points.Before(span.Start, FigureRows.Context), points.After(span.End, FigureRows.Context), points.At(span.Start));
    }

    /// <summary>The words that state a figure.</summary>
    public static TextQuote Of(FigureRow figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new(figure.QuoteExact, figure.QuotePrefix, figure.QuoteSuffix, figure.CharStart);
    }

    /// <summary>
    /// Where the words stand in a text now, in UTF-16 units, or null where they do not. Differences in white space do not count.
    /// Of several places, that with the most of the same text around it; of these, the nearest to where they stood.
    /// </summary>
    public Span? Find(string text)
    {
        FlowingText flowing = new(text);
        var (exact, prefix, suffix) = (FlowingText.Of(Exact), FlowingText.Of(Prefix), FlowingText.Of(Suffix));
        (int Context, long Distance, int At) best = (-1, 0, -1);
        for (var at = exact.Length == 0 ? -1 : flowing.Next(exact, 0); at >= 0; at = flowing.Next(exact, at + 1))
        {
            var context = flowing.SameBefore(at, prefix) + flowing.SameAfter(at + exact.Length, suffix);
            var distance = Math.Abs(flowing.Original(at) - Start);
            if (context > best.Context || (context == best.Context && distance < best.Distance))
            {
                best = (context, distance, at);
            }
        }

        return best.At >= 0 && (exact.Length >= Telling || best.Context >= Math.Min(LeastContext, prefix.Length + suffix.Length))
            ? new(flowing.Original(best.At), flowing.Original(best.At + exact.Length - 1) + 1)
            : null;
    }
}
