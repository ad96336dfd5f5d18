using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Grammar;

namespace MissingOffenders.Tests.Reading.Grammar;

/// <summary>What the grammar makes of sentences: cases of <c>Cases/grammar</c>.</summary>
public sealed class GrammarTests
{
    public static TheoryData<string, string, string, string> Tags => [.. ParsedText.Cases("tags.txt").Select(c => (c[0], c[1], c[2], c[3]))];

    public static TheoryData<string, string> Chunks => [.. ParsedText.Cases("chunks.txt").Select(c => (c[0], c[1]))];

    public static TheoryData<string, string, string, string, string> Clauses => [.. ParsedText.Cases("clauses.txt").Select(c => (c[0], c[1], c[2], c[3], c[4]))];

    public static TheoryData<string, string, string> Said => [.. ParsedText.Cases("predicates.txt").Select(c => (c[0], c[1], c[2]))];

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_word_is_what_its_place_makes_of_it(string sentence, string word, string part, string lemma)
    {
        var found = ParsedText.Of(sentence).Words.First(w => w.Norm == word);

        Assert.Equal((part, lemma), (found.Part.ToString().ToLowerInvariant(), found.Lemma));
    }

    [Theory]
    [MemberData(nameof(Chunks))]
    public void Words_that_belong_together_are_one_chunk(string sentence, string chunks)
    {
        var parse = ParsedText.Of(sentence);

        Assert.Equal(chunks, string.Join(' ', parse.Elements.Where(e => e is not Marker).Select(e => $"{Sign(e)}[{ParsedText.Words(parse, e)}]")));
    }

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_verb_has_its_subject_and_object(string sentence, string verb, string subjects, string objects, string traits)
    {
        var parse = ParsedText.Of(sentence);
        var clause = Assert.Single(parse.Clauses, c => c.Verb.Lemma == verb);

        Assert.Equal(
            (subjects, objects, traits),
            (string.Join(" + ", clause.Subjects.Select(s => ParsedText.Words(parse, s))), string.Join(" + ", clause.Objects.Select(o => ParsedText.Words(parse, o))), Traits(clause)));
    }

    [Theory]
    [MemberData(nameof(Said))]
    public void What_a_sentence_says_of_its_count_is_found_however_it_is_put(string sentence, string frame, string link)
    {
        var candidate = FirstOf(sentence);

        Assert.Contains((frame, link), candidate.Said.Select(s => (s.Predicate.Frame.Name + (s.Predicate.IsNegated ? ", denied" : ""), s.Link.ToString().ToLowerInvariant())));
    }

    [Theory]
    [InlineData("Kent Police has 12 sex offenders who were recalled to prison.")]
    [InlineData("Kent Police congratulated 12 sex offenders.")]
    [InlineData("Twelve sex offenders juggled in Kent.")]
    public void A_predicate_that_no_frame_knows_says_nothing_of_its_count(string sentence)
    {
        var candidate = FirstOf(sentence);

        Assert.DoesNotContain(candidate.Said, s => s.Link < Link.WrongPart && s.Predicate.Measure == "missing");
    }

    static Candidate FirstOf(string sentence)
    {
        var parse = ParsedText.Of(sentence);
        return new CandidateFinder(ParsedText.Rules.WordBook).Find(parse, 0, new PredicateFinder(ParsedText.Rules.Subject.Frames).Find(parse))[0];
    }

    static string Sign(Element element) => element switch { NounGroup => "N", VerbGroup => "V", Adjunct => "T", _ => "?" };

    static string Traits(Clause clause) => string.Join(' ', new[]
    {
        (clause.Verb.IsPassive, "passive"), (clause.Verb.IsNegated, "denied"), (clause.Verb.IsConditional, "conditional"), (clause.IsRelative, "relative"),
    }.Where(t => t.Item1).Select(t => t.Item2));
}
