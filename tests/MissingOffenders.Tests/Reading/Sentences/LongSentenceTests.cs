using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Sentences;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Reading.Sentences;

public sealed class LongSentenceTests
{
    [Fact]
    public void Text_without_full_stops_is_cut_and_no_token_is_lost()
    {
        var text = string.Join(' ', Enumerable.Range(0, 1001).Select(i => $"word{i}"));
        var block = new Block(BlockKind.Paragraph, new(0, text.Length), "");

        var sentences = new SentenceSplitter(new HashSet<string>(StringComparer.Ordinal)).Split(text, block).ToList();

        Assert.All(sentences, s => Assert.InRange(s.Tokens.Count, 1, SentenceSplitter.MostTokens));
        Assert.Equal(Tokenizer.Tokenize(text, block.Span), sentences.SelectMany(s => s.Tokens));
    }
}
