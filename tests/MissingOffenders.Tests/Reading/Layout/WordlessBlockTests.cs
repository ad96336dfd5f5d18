using CsCheck;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Lines;
using MissingOffenders.Reading;

namespace MissingOffenders.Tests.Reading.Layout;

/// <summary>Pages hold blocks of marks alone: a lost quotation mark, a raised digit, a space that nobody sees.</summary>
public sealed class WordlessBlockTests
{
    static readonly Pipeline Pipeline = new(Rulebook.Load(RepositoryFiles.Rules).Reading);

    static readonly string[] Marks = ["\"", "»", "«", "”", "'", "²", "¹⁰", "\u200B", "\u00AD", "\uFEFF", "\u2028", "—", "-", "*", "***", "•", "(", ")", "…", "?", ":", "\u00A0", "|", "\t", "/", "1.", "a)", "By", "12", "\uD83D", "🙂"];

    static readonly string[] Words = ["Kent Police has 12 missing sex offenders.", "Kent", "12", "Published 3 April 2014", "By Ann Writer", "Kent\t12"];

    static readonly Gen<string> Mark = Of(Marks);

    static readonly Gen<string> Line = Gen.OneOf(Mark, Mark.Array[1, 5].Select(string.Concat), Of(Words));

    [Theory]
    [InlineData("\"")]
    [InlineData("»")]
    [InlineData("²")]
    [InlineData("\u200B")]
    public void A_block_without_a_word_is_no_block(string mark)
    {
        var found = Pipeline.LayOut(Marked(["Kent Police has lost twelve of them.", mark, "Essex Police has lost nine of them."])).Blocks;

        Assert.Equal(2, found.Count);
    }

    [Fact]
    public void A_line_without_a_word_is_no_block() =>
        Assert.Equal(2, Pipeline.LayOut(new("id", "path", "Kent Police has lost twelve.\n\n\"\n\n***\n\nEssex Police has lost nine.")).Blocks.Count);

    [Fact]
    public void No_blocks_of_marks_end_the_reading() =>
        Line.Array[0, 12].Sample(
            lines =>
            {
                Pipeline.Read(Marked(lines));
                Pipeline.Read(new("id", "path", string.Join('\n', lines)) { Published = new(2014, 4, 3) });
            },
            iter: 300);

    static Gen<string> Of(string[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    static Article Marked(string[] lines)
    {
        var blocks = new List<Block>();
        var at = 0;
        foreach (var line in lines)
        {
            blocks.Add(new((BlockKind)(at % 8), new(at, at + line.Length), "test"));
            at += line.Length + 1;
        }

        return new("id", "path", string.Join('\n', lines) + "\n") { Blocks = [.. blocks.Where(b => !b.Span.IsEmpty)] };
    }
}
