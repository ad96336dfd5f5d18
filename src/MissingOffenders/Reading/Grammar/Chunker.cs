using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Words;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Reading.Grammar;

/// <summary>Cuts a sentence into noun groups, verb groups, times and the words between them.</summary>
sealed class Chunker(WordBook book)
{
    static readonly HashSet<string> Times = new(StringComparer.Ordinal) { "DATE", "DURATION", "SINCE", "TIME" };
    static readonly HashSet<string> Names = new(StringComparer.Ordinal) { MentionTypes.Force, MentionTypes.Area, MentionTypes.TheForce, MentionTypes.TheArea, MentionTypes.National };
    readonly VerbChunker verbs = new(book);

    public List<Element> Cut(Lattice lattice, Word[] words)
    {
        var elements = new List<Element>();
        for (var i = 0; i < words.Length;)
        {
            var element = TimeAt(lattice, i) ?? verbs.Read(words, i) ?? (Element?)NounAt(lattice, words, i, elements.LastOrDefault()) ?? MarkerAt(words, i);
            if (element is not null)
            {
                elements.Add(element);
            }

            i = element?.End ?? i + 1;
        }

        return elements;
    }

    static Adjunct? TimeAt(Lattice lattice, int index) =>
        lattice.At(index).FirstOrDefault(m => Times.Contains(m.Type)) is { } time ? new(index, time.End, time) : null;

    static Marker? MarkerAt(Word[] words, int index) =>
        words[index].Part is PartOfSpeech.Adverb ? null : new(index, index + 1, words[index].Part, words[index].Norm);

    static Mention? NameAt(Lattice lattice, int index) => lattice.At(index).FirstOrDefault(m => Names.Contains(m.Type));

    static Mention? CountAt(Lattice lattice, int index) => lattice.At(index).FirstOrDefault(m => m.Type is MentionTypes.Count or MentionTypes.Exception);

    static NounGroup? NounAt(Lattice lattice, Word[] words, int first, Element? before)
    {
        if (words[first].Part == PartOfSpeech.Pronoun && CountAt(lattice, first) is null)
        {
            return new(first, first + 1, first) { IsPronoun = true, Names = NameAt(lattice, first) is { } n ? [n] : [] };
        }

        var owner = before is NounGroup { IsPossessive: true } possessor ? possessor : null;
        var names = new List<Mention>();
        Mention? count = null;
        var (head, end, determiner) = (-1, first, "");
        while (end < words.Length)
        {
            if (end > first && OpensAnother(lattice, end, head >= 0 && names.Count == 0))
            {
                break;
            }

            if (NameAt(lattice, end) is { } name)
            {
                names.Add(name);
                head = name.End - 1;
                end = name.End;
            }
            else if (CountAt(lattice, end) is { } number)
            {
                if (count is not null || head >= 0)
                {
                    break;
                }

                count = number;
                end = number.End;
            }
            else if (words[end].Part is PartOfSpeech.Noun or PartOfSpeech.Name)
            {
                head = end++;
            }
            else if (words[end].Part == PartOfSpeech.Determiner && head < 0 && count is null)
            {
                determiner = words[end++].Norm;
            }
            else if (words[end].Part is PartOfSpeech.Adjective or PartOfSpeech.Number && head < 0 || IsModifier(words, end, first, head))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return head < 0 && count is null ? null : new(owner?.First ?? first, end, head)
        {
            Count = count,
            Names = names,
            Determiner = determiner,
            Owner = owner,
            IsPossessive = end < words.Length && words[end].Part == PartOfSpeech.Possessive,
        };
    }

    /// <summary>A time, or a name behind a common noun, belongs to no group before it: "across the county border | Sussex recorded 71".</summary>
    static bool OpensAnother(Lattice lattice, int index, bool hasNoun) =>
        Times.Overlaps(lattice.At(index).Select(m => m.Type)) || (hasNoun && NameAt(lattice, index) is not null);

    /// <summary>Hyphens and commas inside a row of modifiers, and participles and nouns before the head: "high-risk, so-called lost offenders".</summary>
    static bool IsModifier(Word[] words, int index, int first, int head) =>
        index + 1 < words.Length && (index > first || words[index].Part == PartOfSpeech.Adjective) && words[index + 1].Part is PartOfSpeech.Noun or PartOfSpeech.Adjective
        && (words[index].Norm is "-" || (head < 0 && words[index].Part is PartOfSpeech.Adjective || (words[index].Part == PartOfSpeech.Verb && words[index].MayBeParticiple && index > first && words[index - 1].Part is PartOfSpeech.Number or PartOfSpeech.Determiner or PartOfSpeech.Adjective)));
}
