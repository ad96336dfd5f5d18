using MissingOffenders.Reading.Tables;
using MissingOffenders.Tests.Reading.Grammar;

namespace MissingOffenders.Tests.Reading.Tables;

public sealed class TableFinderTests
{
    const string Text = "Sex offenders by force\n\nForce\tMissing\tRegistered\nKent Police\t13\t1,012\nEssex Police\t9\t987\n";

    [Theory]
    [InlineData("13", "kent police", "missing")]
    [InlineData("1,012", "kent police", "registered")]
    [InlineData("987", "essex police", "registered")]
    public void A_cell_stands_under_its_column_and_in_its_row(string number, string label, string head)
    {
        var parses = ParsedText.All(Text);

        var (index, context) = new TableFinder(Text, parses).Find().Single(c => parses[c.Key].Words[0].Norm == number);

        Assert.Equal((label, head), (Words(context.Labels[0]), Words(context.Heads[0])));
        Assert.Equal("sex offenders by force", Words(context.Captions[0]));
        Assert.False(context.IsOnly, $"cell {index}");
    }

    [Fact]
    public void Sentences_outside_of_tables_are_no_cells()
    {
        const string Prose = "Kent Police lost 13 sex offenders. Essex lost nine.";

        Assert.Empty(new TableFinder(Prose, ParsedText.All(Prose)).Find());
    }

    static string Words(MissingOffenders.Reading.Grammar.SentenceParse parse) => string.Join(' ', parse.Words.Select(w => w.Norm));
}
