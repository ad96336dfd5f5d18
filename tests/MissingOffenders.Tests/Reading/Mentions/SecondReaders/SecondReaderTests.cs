using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Tests.Reading.Mentions.SecondReaders;

/// <summary>
/// Ours beside Microsoft's recognisers. Where the two disagree, ours is right for the reason that <c>corpus.tsv</c> and <c>kinds.tsv</c>
/// give; what is not listed there is a defect of ours, or a new reason.
/// </summary>
public sealed class SecondReaderTests
{
    const int EachQuantity = 90;
    const int EachTime = 40;
    static readonly DateOnly Published = ReadText.Day("2013-03-22");
    static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Reading", "Mentions", "SecondReaders");

    public static IEnumerable<TheoryDataRow<string>> QuantityKinds => Kind.Quantities.Select(k => new TheoryDataRow<string>(k.Name));

    public static IEnumerable<TheoryDataRow<string>> TimeKinds => Kind.Times.Select(k => new TheoryDataRow<string>(k.Name));

    [Fact]
    public void Every_disagreement_over_the_corpus_is_listed_with_its_reason()
    {
        var found = Directory.EnumerateFiles(RepositoryFiles.Corpus, "*.txt").Order(StringComparer.Ordinal).SelectMany(Disagreement.In).Distinct().ToList();
        var listed = Rows("corpus.tsv").ToList();

        Assert.All(listed, row => Assert.NotEmpty(row[3]));
        Assert.Equal(listed.Select(row => new Disagreement(row[0], row[1], row[2])), found);
    }

    [Theory]
    [MemberData(nameof(QuantityKinds))]
    public void Quantities_of_every_kind_are_read_and_only_kinds_with_a_reason_are_read_otherwise_by_others(string name) => Check(
        Kind.Quantities.Single(k => k.Name == name),
        EachQuantity,
        text => $"There were {text} of them.",
        text => ReadText.QuantitiesOf(text).Select(q => string.Join(' ', q.Split(' ').Take(2))),
        (text, meaning) => SecondReader.Numbers(text).Any(n => meaning.Split(' ')[1].Split("..").Contains(Text(n.Value))));

    [Theory]
    [MemberData(nameof(TimeKinds))]
    public void Times_of_every_kind_are_read_and_only_kinds_with_a_reason_are_read_otherwise_by_others(string name) => Check(
        Kind.Times.Single(k => k.Name == name),
        EachTime,
        text => $"It was said {text}, they told us.",
        text => ReadText.TimesOf(text, Published).Select(t => $"{t.Type} {t.Value}"),
        (text, meaning) => SecondReader.Times(text, Published).Any(t => t.Values.Contains(meaning.Split(' ')[1])));

    static void Check(Kind kind, int count, Func<string, string> frame, Func<string, IEnumerable<string>> ours, Func<string, string, bool> othersAgree)
    {
        var reason = Rows("kinds.tsv").FirstOrDefault(row => row[0] == kind.Name)?[1];
        var others = 0;
        for (var i = 0; i < count; i++)
        {
            var (text, meaning) = kind.Make(i);
            Assert.Equal([meaning], ours(frame(text)));
            others += othersAgree(frame(text), meaning) ? 0 : 1;
        }

        Assert.True(others == 0 == reason is null, $"{others} of {count} are read otherwise by others; the reason listed is: {reason ?? "none"}");
    }

    static string Text(decimal number) => new Quantity(Math.Round(number, 6)).Value is var text && text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;

    static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(Folder, file)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));
}
