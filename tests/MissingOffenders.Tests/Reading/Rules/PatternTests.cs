using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reading.Rules.Patterns;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Reading.Rules;

public sealed class PatternTests
{
    [Theory]
    [InlineData("gone (missing | astray)", "They have gone astray.", "gone astray")]
    [InlineData("have ..2 gone", "They have now all gone.", "have now all gone")]
    [InlineData("have ..1 gone", "They have now all gone.", null)]
    [InlineData("^ they have", "They have gone.", "They have")]
    [InlineData("^ have", "They have gone.", null)]
    [InlineData("gone '.' $", "They have gone.", "gone.")]
    [InlineData("have !not ANY", "They have gone.", "have gone")]
    [InlineData("have !not ANY", "They have not gone.", null)]
    [InlineData("a? very{2,3} long", "a very very long list", "a very very long")]
    [InlineData("a? very{2,3} long", "a very long list", null)]
    public void A_pattern_matches_as_the_table_of_the_rules_readme_says(string pattern, string text, string? expected)
    {
        var block = new Block(BlockKind.Paragraph, new(0, text.Length), "test");
        var lattice = new Lattice(text, new(block.Span, Tokenizer.Tokenize(text, block.Span), block));
        var phase = new Phase("test", PhasePolicy.All, Empty, Empty, Empty, Empty, []);

        var match = PatternCompiler.Compile(pattern).Matches(lattice, phase).FirstOrDefault();

        Assert.Equal(expected, match is null ? null : lattice.Words(match.First, match.End));
    }

    static readonly HashSet<string> Empty = [];
}
