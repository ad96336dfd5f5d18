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
        return new(lattice, words, elements, ClauseFinder.Find(elements));
    }
}
