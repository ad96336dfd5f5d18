using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Frames;

/// <summary>Finds the predicates of a sentence: the longest at each place, verbs only where the sentence has them as verbs.</summary>
sealed class PredicateFinder(FrameBook frames)
{
    const int Reach = 3;

    public List<Predicate> Find(SentenceParse parse)
    {
        var found = new List<Predicate>();
        for (var i = 0; i < parse.Words.Length;)
        {
            var longest = At(parse, i);
            found.AddRange(longest);
            i = longest.Count == 0 ? i + 1 : Math.Max(i + 1, longest.Max(p => p.End));
        }

        return found;
    }

    /// <summary>The longest predicate at a token; of several frames with the same words all.</summary>
    List<Predicate> At(SentenceParse parse, int index)
    {
        var best = new List<Predicate>();
        var word = parse.Words[index];
        foreach (var phrase in Phrases(word))
        {
            if (Fits(phrase, parse.Words, index) && phrase.Match(parse.Words, index) is > 0 and var end && HasObject(phrase, parse.Words, end) && (best.Count == 0 || end >= best[0].End))
            {
                if (best.Count > 0 && end > best[0].End)
                {
                    best.Clear();
                }

                best.Add(new(phrase.Frame, phrase.Voice, index, end, IsNegated(parse, index)) { IsAim = IsAim(parse, index) });
            }
        }

        return best;
    }

    IEnumerable<FramePhrase> Phrases(Word word) =>
        word.Norm == word.Lemma ? frames.BeginningWith(word.Norm) : frames.BeginningWith(word.Norm).Concat(frames.BeginningWith(word.Lemma));

    /// <summary>A noun's phrase needs a noun, a verb's a verb: "the search" is no searching.</summary>
    static bool Fits(FramePhrase phrase, Word[] words, int index) => phrase.Voice switch
    {
        Voice.Nominal => words[index].Part == PartOfSpeech.Noun,
        Voice.State => true,
        _ => words[index].Part is PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Negation,
    };

    /// <summary>"Kent is missing nine" has an object; "nine are missing from Kent" has none, and says what they are.</summary>
    static bool HasObject(FramePhrase phrase, Word[] words, int end) =>
        phrase.Voice != Voice.Cause || phrase.Words[0] != VerbGroup.Copula
        || (end < words.Length && words[end].Part is not (PartOfSpeech.Punctuation or PartOfSpeech.Preposition or PartOfSpeech.Adverb or PartOfSpeech.Conjunction or PartOfSpeech.Subordinator));

    static bool IsAim(SentenceParse parse, int index) => parse.Clauses.Any(c => c.Verb.IsInfinitive && !c.Verb.IsPerfect && c.Verb.Holds(index));

    static bool IsNegated(SentenceParse parse, int index)
    {
        var clause = parse.Clauses.FirstOrDefault(c => c.Verb.Holds(index)) ?? parse.Clauses.LastOrDefault(c => c.Verb.End <= index && index - c.Verb.End <= Reach && c.Verb.IsCopula);
        return clause is { Verb.IsNegated: true } || (index > 0 && parse.Words[index - 1].Norm is "not" or "never" or "no");
    }
}
