using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reconciling.Arithmetic;

namespace MissingOffenders.Tests.Reading.Rules;

public sealed class ProspectTests
{
    static readonly Pipeline Pipeline = new(Rulebook.Load(RepositoryFiles.Rules).Reading);
    static readonly Prospect Remarks = new(Pipeline.Rules, RemarkType.All);

    [Fact]
    public void Sentences_that_are_passed_over_hold_nothing_of_what_is_looked_for()
    {
        Article[] articles = [.. Directory.EnumerateFiles(RepositoryFiles.Corpus, "*.txt").Order(StringComparer.Ordinal).Select(f => new Article(f, f, File.ReadAllText(f)) { Published = new(2015, 3, 10) })];

        var all = articles.SelectMany(a => Found(Pipeline.ReadSentences(a))).ToList();
        var found = articles.SelectMany(a => Found(Pipeline.ReadSentences(a, Remarks))).ToList();

        Assert.NotEmpty(all);
        Assert.Equal(all, found);
    }

    [Theory]
    [InlineData("The force is based in Maidstone.", 0)]
    [InlineData("Gwent Police bought horses.", 0)]
    [InlineData("That equals two a day.", 1)]
    [InlineData("Missing offenders were up 22%.", 1)]
    [InlineData("That was a rise of 138 since 2013.", 1)]
    public void Sentences_without_the_words_for_it_are_passed_over(string text, int read) =>
        Assert.Equal(read, Pipeline.ReadSentences(new Article("a", "a.txt", text), Remarks).Count());

    static IEnumerable<string> Found(IEnumerable<Lattice> sentences) =>
        sentences.SelectMany(l => l.Mentions.Where(m => RemarkType.All.Contains(m.Type)).Select(m => $"{m.Type} {l.Words(m.First, m.End)}"));
}
