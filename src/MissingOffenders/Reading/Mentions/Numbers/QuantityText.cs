using System.Globalization;

namespace MissingOffenders.Reading.Mentions.Numbers;

/// <summary>Quantities as rules and lexicons write them: <c>12</c>, <c>2/3</c>, <c>24..99</c>.</summary>
static class QuantityText
{
    // a third has no end of decimals, and nobody means more than these
    const int MostDecimals = 6;

    /// <summary>The quantity that a reading is or that its word spells, or null.</summary>
    public static Quantity? Of(MentionReading reading) => reading as Quantity ?? (reading is WordReading word ? Parse(word.Word) : null);

    static Quantity? Parse(string text)
    {
        if (text.Length == 0 || !(char.IsAsciiDigit(text[0]) || text[0] == '-'))
        {
            return null;
        }

        return text.Split("..") is [var low, var high] ? (Number(low) is { } from && Number(high) is { } to ? new Quantity(from).To(new(to)) : null)
            : text.Split('/') is [var part, var whole] ? (Number(part) is { } upper && Number(whole) is { } lower and not 0 ? new(Math.Round(upper / lower, MostDecimals)) : null)
            : Number(text) is { } number ? new(number) : null;
    }

    static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
