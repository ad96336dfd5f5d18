using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Candidates;

/// <summary>Finds the numbers of a sentence that may count people: all that have no other reading.</summary>
/// <param name="book">The phrases that count without a number.</param>
sealed class CandidateFinder(WordBook book)
{
    const string Ordinal = "ORDINAL";
    const string InWords = "counting";
    const string Polar = "polar";
    const string Times = "TIMES";
    const int DenialReach = 8;

    /// <summary>The candidates in reading order.</summary>
    /// <param name="parse">The sentence.</param>
    /// <param name="index">Its index in the article.</param>
    /// <param name="said">What is said in it.</param>
    public List<Candidate> Find(SentenceParse parse, int index, IReadOnlyList<Predicate> said)
    {
        var inWords = Counting(parse).Concat(Polars(parse)).ToList();
        var counts = parse.Lattice.Mentions
            .Where(m => (m.Type is MentionTypes.Count or MentionTypes.Exception || IsEvents(parse, m) || (m.Type == Ordinal && IsPerson(parse, m))) && !inWords.Exists(n => n.First <= m.First && m.First < n.End))
            .Concat(inWords).OrderBy(m => m.First);
        return [.. counts.Select(c => Make(parse, index, c, [.. said.Select(p => p with { IsNegated = IsDenied(p, c) })]))];
    }

    /// <summary>What is said of all but five is denied of the five; where nobody has done it, denying it again makes no difference.</summary>
    static bool IsDenied(Predicate predicate, Mention count) =>
        count.Type == MentionTypes.Exception ? !predicate.IsNegated : predicate.IsNegated && count.FoundBy != Polar;

    Candidate Make(SentenceParse parse, int index, Mention count, List<Predicate> said)
    {
        var group = parse.Elements.OfType<NounGroup>().FirstOrDefault(g => g.Begin <= count.First && count.First < g.End) ?? new(count.First, count.End, -1) { Count = count };
        var clause = parse.Clauses.FirstOrDefault(c => c.Subjects.Contains(group) && !c.IsRelative) ?? parse.Clauses.FirstOrDefault(c => c.Objects.Contains(group))
            ?? parse.Clauses.FirstOrDefault(c => c.Subjects.Contains(group)) ?? parse.Clauses.FirstOrDefault(c => c.Phrases.Any(p => ReferenceEquals(p.Noun, group)));
        var part = clause is null ? "free" : clause.Subjects.Contains(group) ? "subject" : clause.Objects.Contains(group) ? "object" : "phrase";
        return new(parse, index, count, count.Reading as Quantity ?? new Quantity(1), group, Predications.Of(parse, said, group, book.Shares)) { Clause = clause, Part = part, RuledOut = Assertion.Lacking(parse.Words, count.First, book) };
    }

    /// <summary>"Were charged 147 times", and not "twice".</summary>
    static bool IsEvents(SentenceParse parse, Mention mention) => mention.Type == Times && mention.End - mention.First > 1 && parse.Words[mention.End - 1].Norm == "times";

    /// <summary>"A fifth was traced": an ordinal without a noun, or before one for a person, counts one.</summary>
    static bool IsPerson(SentenceParse parse, Mention ordinal) =>
        ordinal.First > 0 && parse.Words[ordinal.First - 1].Norm is "a" or "an" && ordinal.End < parse.Words.Length && parse.Words[ordinal.End].Part is PartOfSpeech.Verb or PartOfSpeech.Preposition or PartOfSpeech.Punctuation or PartOfSpeech.Modal;

    /// <summary>"Had not lost anybody", "neither had any": nobody.</summary>
    IEnumerable<Mention> Polars(SentenceParse parse)
    {
        for (var i = 0; i < parse.Words.Length; i++)
        {
            if (book.Polar.Contains(parse.Words[i].Norm) && Enumerable.Range(Math.Max(0, i - DenialReach), Math.Min(i, DenialReach)).Any(j => parse.Words[j].Part == PartOfSpeech.Negation || book.Denied.Contains(parse.Words[j].Norm) || parse.Words[j].Norm is "neither" or "nor" or "without"))
            {
                yield return parse.Lattice.Make(MentionTypes.Count, i, i + 1, new Quantity(0), Polar);
            }
        }
    }

    /// <summary>"Nobody", "not one", "a single", "a pair".</summary>
    IEnumerable<Mention> Counting(SentenceParse parse)
    {
        for (var i = 0; i < parse.Words.Length; i++)
        {
            if (book.Counting.FirstOrDefault(c => Matches(parse, i, c.Phrase)) is { Phrase: { } phrase, Value: var value })
            {
                yield return parse.Lattice.Make(MentionTypes.Count, i, i + phrase.Length, new Quantity(value), InWords);
                i += phrase.Length - 1;
            }
        }
    }

    static bool Matches(SentenceParse parse, int first, string[] phrase) =>
        first + phrase.Length <= parse.Words.Length && !phrase.Where((w, i) => parse.Words[first + i].Norm != w).Any();
}
