using CsCheck;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Tests.Reading.Mentions.Numbers;

public sealed class NumberReadingTests
{
    static readonly Pipeline Pipeline = new(Rulebook.Load(RepositoryFiles.Rules).Reading);

    // all that a number can be; SINCE is left out because it stands over a DATE
    static readonly HashSet<string> Readings = new(StringComparer.Ordinal)
    {
        "COUNT", "DATE", "DURATION", "AGE", "TIME", "SENTENCE", "FREQUENCY", "PERCENT", "RATIO", "RATE", "AVERAGE", "MONEY", "MEASURE",
        "TIMES", "VAGUE", "REFERENCE", "PHONE", "FOOTNOTE", "LEVEL", "CHANGE", "STAFF", "ORDINAL", "PRONOUN",
    };

    static readonly Gen<string> Words = Gen.OneOf(
        "12", "2014", "2013", "1,072", "31", "03", "0800", "3.5", "100,000", "one", "two", "seven", "twenty", "hundred", "dozen", "a", "the", "of",
        "in", "to", "from", "between", "and", "or", "per", "cent", "%", "£", "-", "–", "/", ":", ",", ".", "(", ")", "March", "May", "may",
        "October", "year", "years", "months", "ago", "before", "last", "since", "for", "over", "more", "than", "up", "by", "rise", "offenders",
        "registered", "officers", "level", "section", "Act", "aged", "old", "under", "th", "st", "end", "half", "thirds", "first", "times",
        "sentence", "jailed", "each", "every", "none", "both", "at", "least", "http", "call", "pm", "Kent", "Police", "missing", "team", "No");

    static readonly Gen<string> Sentences = Gen.Select(Words, Gen.Bool, (word, glued) => glued ? word : " " + word).Array[1, 24].Select(string.Concat);

    [Fact]
    public void Whatever_stands_in_a_text_every_number_gets_a_reading_and_no_two_readings_overlap() =>
        Sentences.Sample(text => Assert.Null(Fault(text)), iter: 1500);

    [Fact]
    public void Every_number_of_the_corpus_gets_a_reading_and_no_two_readings_overlap()
    {
        var faults = Directory.EnumerateFiles(RepositoryFiles.Corpus, "*.txt").Where(f => Fault(File.ReadAllText(f)) is not null).Select(Path.GetFileName);

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("In 2006 there were 393 names on it.", "DATE 2006", "COUNT 393")]
    [InlineData("Two have been gone since 2006, two since 2009 and three since 2014.", "COUNT 2", "DATE 2006", "COUNT 2", "DATE 2009", "COUNT 3", "DATE 2014")]
    [InlineData("By 2010 the 43 forces had 2,014 offenders.", "DATE 2010", "COUNT 43", "COUNT 2014")]
    [InlineData("Of the 20, 12 may be abroad and 3 march on.", "COUNT 20", "COUNT 12", "COUNT 3")]
    [InlineData("In March 20 offenders vanished, up 3 on March 2013.", "DATE XXXX-03", "COUNT 20", "CHANGE 3", "DATE 2013-03")]
    [InlineData("At the end of March it held 24,572 where it had 21,413 a year earlier.", "DATE XXXX-03-31", "COUNT 24572", "COUNT 21413", "DATE REF-P1Y")]
    [InlineData("A team of two, doubled to four, watches 400 offenders.", "STAFF 2", "TIMES 2", "STAFF 4", "COUNT 400")]
    [InlineData("It rose by 15 to 212, an increase of 7.6%.", "CHANGE 15", "COUNT 212", "PERCENT 7.6")]
    [InlineData("Up from 12 to 15 in 2013/14.", "COUNT 12", "COUNT 15", "DATE 2013/2014")]
    [InlineData("John Smith, 43, was jailed for five years for raping a girl, 14.", "AGE 43", "SENTENCE P5Y", "AGE 14")]
    [InlineData("There were 59 per 100,000. Level 2 offenders numbered 140.", "RATE 59", "RATE 100000", "LEVEL 2", "COUNT 140")]
    [InlineData("Call 0800 555 111 or police on 101 quoting section 85 of the Sexual Offences Act 2003.", "PHONE ", "PHONE ", "REFERENCE 85", "REFERENCE 2003")]
    [InlineData("Seven, more than five of them gone for at least six months.", "COUNT 7", "COUNT more-than 5", "DURATION >=P6M")]
    [InlineData("Hundreds, dozens, several and a handful are missing.", "VAGUE 200..1999", "VAGUE 24..199", "VAGUE 3..9", "VAGUE 3..9")]
    public void Numbers_of_one_sentence_are_told_apart(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).Where(m => Readings.Contains(m.Type)).Select(m => $"{m.Type} {m.Reading.Value}"));

    /// <summary>What is wrong with the readings of a text, or null.</summary>
    static string? Fault(string text)
    {
        var mentions = Read(text).ToList();
        var readings = mentions.FindAll(m => Readings.Contains(m.Type));
        var bare = mentions.Find(m => m.Type == "NUMBER");
        var (first, second) = readings.Zip(readings.Skip(1)).FirstOrDefault(pair => pair.First.Span.Overlaps(pair.Second.Span));
        return bare is not null ? $"no reading for '{bare.Span.Of(text)}' in '{text}'"
            : first is not null ? $"{first.FoundBy} '{first.Span.Of(text)}' overlaps {second.FoundBy} '{second.Span.Of(text)}' in '{text}'"
            : null;
    }

    static IEnumerable<Mention> Read(string text) =>
        Pipeline.Read(new Article("test", "test.txt", text)).Sentences.SelectMany(s => s.Mentions);
}
