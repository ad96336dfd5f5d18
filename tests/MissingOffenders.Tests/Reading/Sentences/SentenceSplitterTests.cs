using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Sentences;

namespace MissingOffenders.Tests.Reading.Sentences;

public sealed class SentenceSplitterTests
{
    static readonly SentenceSplitter Splitter = new(Rulebook.Load(RepositoryFiles.Rules).Reading.Words("ABBREVIATION"));

    [Theory]
    [InlineData("Two are missing. | One is abroad.")]
    [InlineData("Det Chief Insp. Ann Ash spoke at 3 p.m. | The force said no. | It had 10.")]
    [InlineData("It was No. 10 on the list of St. Albans.")]
    [InlineData("In the U.K. | The force has six.")]
    [InlineData("J. Smith of the U.K. Home Office came.")]
    [InlineData("\"They are missing.\" | She said so.")]
    [InlineData("“We lost 24. | 18 are abroad.”")]
    [InlineData("They went... | Nobody knows.")]
    [InlineData("Where are they? | Nobody knows! | Ask.")]
    [InlineData("Forces gave figures: | • Kent 13 | • Essex nine")]
    [InlineData("A total of 3.5 per cent, or 1,072, vanished.")]
    public void Sentences_end_where_the_bars_stand(string marked)
    {
        var text = marked.Replace(" | ", " ", StringComparison.Ordinal);

        Assert.Equal(marked, string.Join(" | ", Sentences(text)), ignoreCase: false);
    }

    [Fact]
    public void A_lost_space_does_not_hide_the_end_of_a_sentence() =>
        Assert.Equal(["Two were missing.", "The force said so."], Sentences("Two were missing.The force said so."));

    [Fact]
    public void A_line_broken_inside_a_block_is_only_a_space() =>
        Assert.Equal(["Mr.\nSmith was\nmissing.", "Two."], Sentences("Mr.\nSmith was\nmissing.\nTwo."));

    static List<string> Sentences(string text) =>
        [.. Splitter.Split(text, new(BlockKind.Paragraph, new(0, text.Length), "test")).Select(s => s.Span.Of(text))];
}
