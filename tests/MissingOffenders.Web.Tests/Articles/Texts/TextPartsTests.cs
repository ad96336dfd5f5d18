using CsCheck;
using MissingOffenders.Text;
using MissingOffenders.Web.Articles.Texts;

namespace MissingOffenders.Web.Tests.Articles.Texts;

public sealed class TextPartsTests
{
    static readonly Gen<string> Texts =
        from piece in Gen.OneOf([.. new[] { "a line of words\n", "words without a line ", "unbroken", "\U0001D7D9", "\n" }.Select(Gen.Const)])
        from head in Gen.String[0, 40]
        from times in Gen.Int[0, 60_000]
        select head + string.Concat(Enumerable.Repeat(piece, times));

    [Fact]
    public void The_parts_together_are_the_text_and_none_is_too_long() => Texts.Sample(
        text =>
        {
            var parts = TextParts.Of(text);

            Assert.Equal(text, string.Concat(parts.Select(p => p.Of(text))));
            Assert.All(parts, p => AssertBounds(text, p));
        },
        iter: 60);

    [Fact]
    public void What_is_shown_around_a_place_holds_that_place() => Texts.Where(t => t.Length > 0).SelectMany(text => Gen.Int[0, text.Length - 1], (text, at) => (text, at)).Sample(
        sample =>
        {
            var around = TextParts.Around(sample.text, sample.at);

            Assert.True(around.Contains(new Span(sample.at, sample.at + 1)));
            AssertBounds(sample.text, around);
        },
        iter: 60);

    [Fact]
    public void A_text_of_ordinary_length_is_one_part()
    {
        const string text = "Police said on Monday\nthat 12 were missing.";

        Assert.Equal(new Span(0, text.Length), Assert.Single(TextParts.Of(text)));
        Assert.Equal(new Span(0, text.Length), TextParts.Around(text, 5));
    }

    [Fact]
    public void A_line_before_a_very_long_one_does_not_hide_the_place_within()
    {
        var text = "Headline\n" + new string('x', 90_000) + "15" + new string('x', 900_000);

        Assert.Contains("15", TextParts.Around(text, text.IndexOf("15", StringComparison.Ordinal)).Of(text), StringComparison.Ordinal);
    }

    static void AssertBounds(string text, Span part)
    {
        var shown = part.Of(text);
        Assert.InRange(shown.Length, 1, TextParts.MostCharacters);
        Assert.InRange(shown.Count(c => c == '\n'), 0, TextParts.MostLines);
        Assert.False(char.IsLowSurrogate(shown[0]) && part.Start > 0 && char.IsHighSurrogate(text[part.Start - 1]), "cut within a character");
    }
}
