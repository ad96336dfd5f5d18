using System.Text;
using CsCheck;
using MissingOffenders.Text;
using Xunit;

namespace MissingOffenders.Tests.Text;

public sealed class CodePointsTests
{
    /// <summary>Texts of what press copy trips over: emoji, CRLF, no-break spaces, composed and combining accents, half pairs.</summary>
    static readonly Gen<string> Texts = Gen.OneOf(
        "a", "7", " ", "\r\n", "\u00A0", "é", "e\u0301", "😀", "👩‍👧", "🇬🇧", "’", "\uFEFF", "\uD83D", "\uDE00").Array[0, 60].Select(string.Concat);

    [Fact]
    public void Places_agree_with_a_count_of_code_points_one_by_one() => Texts.Sample(text =>
    {
        CodePoints points = new(text);
        var (index, place) = (0, 0);
        while (index < text.Length)
        {
            Assert.Equal(place, points.At(index));
            Assert.Equal(index, points.IndexOf(place));
            index += char.IsSurrogatePair(text, index) ? 2 : 1;
            place++;
        }

        Assert.Equal(place, points.Count);
        Assert.Equal(text.Length, points.IndexOf(points.Count));
    });

    [Fact]
    public void A_quotation_is_found_at_its_places_in_utf32() => Gen.Select(Texts, Gen.Double.Unit, Gen.Double.Unit).Sample((text, a, b) =>
    {
        // As a tool in Python would cut it: from a list of code points. Half pairs cannot be written as UTF-32.
        text = new string([.. text.EnumerateRunes().SelectMany(r => r.ToString())]);
        CodePoints points = new(text);
        var (start, end) = (Math.Min((int)(a * points.Count), (int)(b * points.Count)), Math.Max((int)(a * points.Count), (int)(b * points.Count)));

        var cut = Encoding.UTF32.GetString(Encoding.UTF32.GetBytes(text).AsSpan((4 * start)..(4 * end)));

        Assert.Equal(text[points.IndexOf(start)..points.IndexOf(end)], cut);
    });

    [Fact]
    public void Context_has_at_most_as_many_code_points_as_asked_for_and_touches_the_place() => Gen.Select(Texts, Gen.Double.Unit, Gen.Int[0, 40]).Sample((text, where, count) =>
    {
        CodePoints points = new(text);
        var place = (int)(where * points.Count);
        var index = points.IndexOf(place);

        var (before, after) = (points.Before(index, count), points.After(index, count));

        Assert.EndsWith(before, text[..index], StringComparison.Ordinal);
        Assert.StartsWith(after, text[index..], StringComparison.Ordinal);
        Assert.Equal(Math.Min(place, count), new CodePoints(before).Count);
        Assert.Equal(Math.Min(points.Count - place, count), new CodePoints(after).Count);
    });

    [Fact]
    public void A_place_inside_a_pair_is_refused()
    {
        CodePoints points = new("a😀b");

        Assert.Throws<ArgumentException>(() => points.At(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => points.At(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => points.IndexOf(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => points.At(-1));
    }
}
