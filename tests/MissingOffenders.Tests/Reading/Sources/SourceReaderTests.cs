using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Sources;
using MissingOffenders.RuleFiles;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Reading.Sources;

public sealed class SourceReaderTests
{
    static readonly Pipeline Pipeline = new(Rulebook.Load(RepositoryFiles.Rules).Reading);

    [Theory]
    [InlineData("Kent Police said that two men were missing.", "two", "Kent Police", "force")]
    [InlineData("Two men are missing, according to police records.", "Two", "police records", "records")]
    [InlineData("Of these 14 had left the country, the force said.", "14", "the force", "force")]
    [InlineData("Kent Police, the paper also found, had lost 25 men.", "25", "the paper", "media")]
    [InlineData("A spokesman told the BBC that 24 were missing.", "24", "A spokesman", "person")]
    [InlineData("Janet Loxley, founder of the charity Kidscape, told BBC News that 300 were gone.", "300", "Janet Loxley", "person")]
    [InlineData("Ministry of Justice figures put 43,644 persons on the register.", "43,644", "Ministry of Justice", "government")]
    [InlineData("There were 61,700, says a report published by the Ministry of Justice.", "61,700", null, null)]
    [InlineData("It was revealed that nine are missing.", "nine", null, null)]
    [InlineData("Figures released for Kent Police suggested that five were gone.", "five", null, null)]
    [InlineData("New data shows that 396 were wanted.", "396", null, null)]
    [InlineData("One is gone, while Humberside Police said that four were lost.", "four", "Humberside Police", "force")]
    [InlineData("One is gone, while Humberside Police said that four were lost.", "One", null, null)]
    public void A_number_has_the_source_that_its_sentence_names_for_it(string sentence, string number, string? name, string? type)
    {
        var source = SourceOf(sentence, number);

        Assert.Equal((name, type), (source?.Name, source?.Type));
    }

    [Theory]
    [InlineData("Ann Ash, of the charity Kidscape, said: “We know of 30.\n\n“There are 40 more.\n\n“That makes 70.”", "70", "Ann Ash")]
    [InlineData("Ann Ash said so.\n\nShe said: \"There are 40 more.\"", "40", "Ann Ash")]
    [InlineData("\"There are 40 more,\" said Ann Ash.", "40", "Ann Ash")]
    [InlineData("\"We have lost them,\" said Ann Ash. \"There are 40 more.\"", "40", "Ann Ash")]
    [InlineData("The minister who asked for the figures said:\n\n“There are 40 more of them.”", "40", "The minister")]
    [InlineData("A spokeswoman for Kent Police said no. Nobody knew.\n\nThe spokeswoman added that 40 were gone.", "40", "A spokeswoman for Kent Police")]
    [InlineData("A spokeswoman would not say how long.\n\nThe figure of 88, she said, was low.", "88", "A spokeswoman")]
    [InlineData("Kent Police said it had lost seven men. Two have been gone since 2006.", "Two", "Kent Police")]
    [InlineData("Kent Police said it had lost seven men.\n\nTwo men drowned in the river.", "Two", null)]
    [InlineData("Ann Ash said: 'The offenders' register holds 40 of them.\n\n'It grows.'", "40", "Ann Ash")]
    public void A_speaker_is_found_across_sentences_and_paragraphs(string text, string number, string? name) =>
        Assert.Equal(name, SourceOf(text, number)?.Name);

    [Fact]
    public void Who_asked_for_the_figures_is_kept_apart_from_who_gave_them()
    {
        var context = Assert.Single(Read("In freedom of information replies to the Press Association, 39 forces revealed that offenders were missing.").Contexts);

        Assert.Equal(("39 forces", "Press Association"), (context.Source?.Name, context.Asker?.Name));
    }

    [Theory]
    [InlineData("She said: \"We have lost 40 men.\"", "40", true)]
    [InlineData("Kent has 40 \"missing\" men.", "40", false)]
    [InlineData("Kent has ‘40’ of them.", "40", false)]
    [InlineData("It is 'lost', and the offenders' register holds 40 men.", "40", false)]
    [InlineData("She said: “We have lost 40 men.", "40", true)]
    [InlineData("\"We lost men,\" she said of the 40 men.", "40", false)]
    public void Only_speech_is_a_quotation(string text, string number, bool quoted)
    {
        var (contexts, place) = Read(text, number);

        Assert.Equal(quoted, contexts.Any(c => c.IsQuoted(place)));
    }

    static Attribution? SourceOf(string text, string number)
    {
        var (contexts, place) = Read(text, number);
        return contexts.Select(c => c.Of(place)).FirstOrDefault(s => s is not null);
    }

    static (IReadOnlyList<SourceContext> Contexts, Span Place) Read(string text, string number = "")
    {
        var article = new Article("a", "a.txt", text);
        var start = text.IndexOf(number, StringComparison.Ordinal);
        return (SourceReader.Read(article, [.. Pipeline.ReadSentences(article)]), new(start, start + number.Length));
    }
}
