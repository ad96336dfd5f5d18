using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Words;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Reading.Grammar;

/// <summary>Takes a sentence apart: words, chunks, clauses. What does not parse stays in pieces.</summary>
sealed class Parser(WordBook book)
{
    readonly Tagger tagger = new(book);
    readonly Chunker chunker = new(book);

    public SentenceParse Parse(Lattice lattice)
    {
        var words = tagger.Tag(lattice);
        var elements = chunker.Cut(lattice, words);
        return new(lattice, words, elements, ClauseFinder.Find(elements)) { Uncounted = [.. Enumerable.Range(0, words.Length).Where(i => IsUncounted(words, i))] };
    }

    bool IsUncounted(Word[] words, int index) => book.Shares.Contains(words[index].Norm)
        && (index + 1 == words.Length || words[index + 1].Norm is "of" || words[index + 1].Part is PartOfSpeech.Verb or PartOfSpeech.Modal);
}
