using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Words;

/// <summary>Tells what each word of a sentence is: by the lists, by endings, and by the words beside it.</summary>
sealed class Tagger(WordBook book)
{
    public Word[] Tag(Lattice lattice)
    {
        var words = new Word[lattice.Tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Look(lattice, i);
        }

        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Settle(words, i, lattice.Tokens[i]);
        }

        return words;
    }

    Word Look(Lattice lattice, int index)
    {
        var token = lattice.Tokens[index];
        var norm = token.Norm;
        if (token.Kind == TokenKind.Number || lattice.At(index).Any(m => m.Reading is Quantity))
        {
            return new(norm, norm, PartOfSpeech.Number);
        }

        if (token.Kind == TokenKind.Punctuation)
        {
            return new(norm, norm, norm == "&" ? PartOfSpeech.Conjunction : PartOfSpeech.Punctuation);
        }

        if (norm is "'s" or "'" or "’")
        {
            return new(norm, norm, PartOfSpeech.Possessive);
        }

        return norm == "to" ? new(norm, norm, PartOfSpeech.To)
            : book.Closed(norm) is { } part ? new(norm, norm, part)
            : book.IsAdjective(norm) ? new(norm, norm, PartOfSpeech.Adjective, book.Verb(norm)?.Form ?? VerbForm.None)
            : book.Verb(norm) is { } verb ? new(norm, verb.Lemma, PartOfSpeech.Verb, verb.Form)
            : token.Capitalised && index > 0 ? new(norm, norm, PartOfSpeech.Name)
            : Guess(norm);
    }

    Word Guess(string norm)
    {
        var (part, form) = Endings.Guess(norm);
        return new(norm, part switch { PartOfSpeech.Verb => Endings.Stem(norm, form), PartOfSpeech.Noun => book.Singular(norm), _ => norm }, part, form);
    }

    /// <summary>Settles what the lists leave open, from the words on both sides.</summary>
    Word Settle(Word[] words, int index, Token token)
    {
        var word = words[index];
        var before = index > 0 ? words[index - 1] : default;
        var after = index + 1 < words.Length ? words[index + 1] : default;
        if (word.Norm == "that")
        {
            return word with { Part = before.Part is PartOfSpeech.Noun && index > 0 ? PartOfSpeech.Relative : after.Part is PartOfSpeech.Noun or PartOfSpeech.Adjective && before.Part != PartOfSpeech.Verb ? PartOfSpeech.Determiner : PartOfSpeech.Subordinator };
        }

        if (word.Norm is "which" or "whose")
        {
            return word with { Part = PartOfSpeech.Relative };
        }

        if (word.Part != PartOfSpeech.Verb)
        {
            return word;
        }

        if (word.Form is VerbForm.PastOrParticiple or VerbForm.Participle && IsInsideNounGroup(before) && after.Part is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Name)
        {
            return word with { Part = PartOfSpeech.Adjective };
        }

        return book.IsNounToo(word.Norm) && IsNoun(before, after, token, index) ? new(word.Norm, book.Singular(word.Norm), PartOfSpeech.Noun)
            : word.Form == VerbForm.Present && IsInsideNounGroup(before) && before.Part != PartOfSpeech.Number ? new(word.Norm, book.Singular(word.Norm), PartOfSpeech.Noun)
            : word.Form == VerbForm.Ing && before.Part is PartOfSpeech.Determiner or PartOfSpeech.Possessive ? word with { Part = PartOfSpeech.Noun }
            : word;
    }

    static bool IsInsideNounGroup(Word before) => before.Part is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Possessive or PartOfSpeech.Number;

    static bool IsNoun(Word before, Word after, Token token, int index) =>
        before.Part switch
        {
            PartOfSpeech.To or PartOfSpeech.Modal or PartOfSpeech.Pronoun or PartOfSpeech.Relative => false,
            PartOfSpeech.Negation => false,
            PartOfSpeech.Noun or PartOfSpeech.Name => after.Part is PartOfSpeech.Verb or PartOfSpeech.Modal or PartOfSpeech.Preposition or PartOfSpeech.Punctuation && token.Norm[^1] != 's' || after.Part is PartOfSpeech.Verb or PartOfSpeech.Modal,
            PartOfSpeech.Verb => before.Lemma != "do",
            _ => true,
        } || (index == 0 && after.Part is PartOfSpeech.Verb or PartOfSpeech.Preposition);
}
