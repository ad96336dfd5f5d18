using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Layout;

namespace MissingOffenders.Tests.Reading.Layout;

public sealed class BlockSplitterTests
{
    const char Separator = '|';
    static readonly BlockSplitter Splitter = new(Rulebook.Load(RepositoryFiles.Rules).Reading);

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Cases", "blocks"), "*.txt")
            .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    // a case holds each line of a page with the kind that it must get; "^" goes on from the line above, "" is an empty line
    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_line_of_a_page_gets_its_kind(string name)
    {
        var (text, expected) = Read(name);

        var found = Splitter.Split(new("id", "path", text)).Select(b => $"{b.Kind} {Separator} {b.Span.Of(text).ReplaceLineEndings(" ")}");

        Assert.Equal(string.Join('\n', expected), string.Join('\n', found));
    }

    [Fact]
    public void Blocks_stand_in_order_and_do_not_overlap()
    {
        foreach (var name in Cases)
        {
            var blocks = Splitter.Split(new("id", "path", Read(name.Data).Text));

            Assert.All(blocks.Zip(blocks.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        }
    }

    [Theory]
    [InlineData("• 167 missing in London", "167 missing in London")]
    [InlineData("- 167 missing in London", "167 missing in London")]
    [InlineData("12. Kent has 13 of them", "Kent has 13 of them")]
    [InlineData("(b) Kent has 13 of them", "Kent has 13 of them")]
    [InlineData("* RSO – Registered Sex Offender", "RSO – Registered Sex Offender")]
    public void An_item_of_a_list_stands_without_its_mark(string line, string item) =>
        Assert.Equal((BlockKind.ListItem, item), Of(line));

    [Theory]
    [InlineData("2014 was a year without any missing offenders.")]
    [InlineData("-13 degrees and nobody on the streets of Kent.")]
    [InlineData("3.5 per cent of all the offenders are missing.")]
    public void A_number_that_opens_a_sentence_is_no_mark_of_a_list(string line) =>
        Assert.Equal((BlockKind.Paragraph, line), Of(line));

    [Fact]
    public void A_label_glued_to_the_next_word_is_split_off() =>
        Assert.Equal(
            ["Boilerplate image caption", "Caption The Met appealed for help", "Boilerplate Advertisement", "Paragraph Police have lost 24 men.", "Dateline The video will start in 8 Cancel", "Paragraph Almost 500 have gone."],
            All("image captionThe Met appealed for help\nAdvertisementPolice have lost 24 men.\nThe video will start in 8 Cancel Almost 500 have gone.").Select(b => $"{b.Kind} {b.Words}"));

    [Fact]
    public void Lines_end_alike_on_all_systems() =>
        Assert.Equal(All("One.\n\nTwo.\nThree."), All("One.\r\n\r\nTwo.\r\nThree."));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\u00A0\t\n")]
    public void A_text_of_white_space_has_no_blocks(string text) => Assert.Empty(Splitter.Split(new("id", "path", text)));

    static (BlockKind Kind, string Words) Of(string line) => All($"The forces said what they know of this.\n\n{line}")[^1];

    static List<(BlockKind Kind, string Words)> All(string text) => [.. Splitter.Split(new("id", "path", text)).Select(b => (b.Kind, b.Span.Of(text)))];

    static (string Text, IReadOnlyList<string> Expected) Read(string name)
    {
        var file = Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Cases", "blocks", name + ".txt");
        var page = new List<string>();
        var expected = new List<string>();
        foreach (var line in File.ReadAllLines(file).Where(l => !l.StartsWith('#')))
        {
            var cut = line.IndexOf(Separator, StringComparison.Ordinal);
            var (kind, words) = cut < 0 ? ("", "") : (line[..cut].Trim(), line[(cut + 1)..]);
            page.Add(words.Replace("→", "\t", StringComparison.Ordinal));
            if (kind == "^")
            {
                expected[^1] += " " + words.Trim();
            }
            else if (kind.Length > 0)
            {
                expected.Add($"{kind} {Separator} {words.Trim().Replace("→", "\t", StringComparison.Ordinal)}");
            }
        }

        return (string.Join('\n', page), expected);
    }
}
