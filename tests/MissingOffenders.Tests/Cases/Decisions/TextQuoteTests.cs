using MissingOffenders.Cases.Quotes;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Cases.Decisions;

public sealed class TextQuoteTests
{
    const string Before = "Police said on Monday that 12 men were missing. In Kent it was said that 12 men were found. 😀 Nine are abroad.";

    [Theory]
    [InlineData("12 men were missing", "An editor wrote a first line.\n\nPolice said on Monday that 12 men were missing. In Kent ...", "12 men were missing")]
    [InlineData("12 men were missing", "Police said on Monday that 12 men\r\n  were missing. And no more.", "12 men\r\n  were missing")]
    [InlineData("12 men were missing", "Police said on Monday that a dozen men were missing.", null)]
    [InlineData("Nine", "In the end 😀 Nine are abroad. Nine are here.", "Nine")]
    [InlineData("Nine", "There are Nine lives to a cat.", null)]
    [InlineData("12", "It was said that 12 men were found, 12 days after.", "12")]
    [InlineData("12", "", null)]
    public void Words_are_found_again_or_are_gone(string words, string after, string? found)
    {
        var quote = Quote(words);

        Assert.Equal(found, quote.Find(after)?.Of(after));
    }

    [Fact]
    public void Of_equal_words_those_with_the_same_text_around_them_are_taken()
    {
        var first = Quote("12");
        var second = Quote("12", Before.LastIndexOf("12", StringComparison.Ordinal));

        Assert.Equal(27, first.Find(Before)!.Value.Start);
        Assert.Equal(Before.LastIndexOf("12", StringComparison.Ordinal), second.Find(Before)!.Value.Start);
        Assert.Equal(17, second.Find("It was said that 12 men were found, on Monday that 12 men were not.")!.Value.Start);
    }

    [Fact]
    public void Of_places_that_are_alike_the_nearest_is_taken()
    {
        const string text = "- 40 men missing\n- 40 men missing\n- 40 men missing\n- 40 men missing\n- 40 men missing\n";
        CodePoints points = new(text);
        for (var at = text.IndexOf("40", StringComparison.Ordinal); at >= 0; at = text.IndexOf("40", at + 1, StringComparison.Ordinal))
        {
            Assert.Equal(at, TextQuote.Of(points, text, new(at, at + 2)).Find(text)!.Value.Start);
        }
    }

    static TextQuote Quote(string words, int? at = null)
    {
        var start = at ?? Before.IndexOf(words, StringComparison.Ordinal);
        return TextQuote.Of(new(Before), Before, new(start, start + words.Length));
    }
}
