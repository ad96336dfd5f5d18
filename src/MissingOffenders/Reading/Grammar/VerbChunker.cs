using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Grammar;

/// <summary>Reads a verb with its auxiliaries, negations and verbs that pass on their subject.</summary>
sealed class VerbChunker(WordBook book)
{
    /// <summary>The verb group that begins at a token, or null.</summary>
    public VerbGroup? Read(Word[] words, int first)
    {
        if (!Begins(words, first))
        {
            return null;
        }

        var group = new VerbGroup(first, first, -1, "");
        var position = first;
        while (position < words.Length && Take(words, ref position, group) is { } longer)
        {
            group = longer;
        }

        return group.Main < 0 ? AuxiliaryAlone(group, position) : group with { End = LastVerb(group, position) };
    }

    static bool Begins(Word[] words, int first) => words[first].Part is PartOfSpeech.Verb or PartOfSpeech.Modal
        || (words[first].Part == PartOfSpeech.To && VerbFollows(words, first + 1))
        || (words[first].Part == PartOfSpeech.Negation && words[first].Norm == "not" && VerbFollows(words, first + 1));

    static bool VerbFollows(Word[] words, int index)
    {
        while (index < words.Length && words[index].Part is PartOfSpeech.Adverb or PartOfSpeech.Negation)
        {
            index++;
        }

        return index < words.Length && words[index].Part is PartOfSpeech.Verb && words[index].Form is VerbForm.Present or VerbForm.PastOrParticiple;
    }

    static VerbGroup? AuxiliaryAlone(VerbGroup group, int position) => position > group.First ? group with { End = position, Main = position - 1, Lemma = "" } : null;

    static int LastVerb(VerbGroup group, int position) => Math.Max(group.Main + 1, Math.Min(position, group.Main + 1));

    /// <summary>Takes the next word into the group, or gives null where the group ends.</summary>
    VerbGroup? Take(Word[] words, ref int position, VerbGroup group)
    {
        var word = words[position];
        var open = IsOpen(group, words);
        switch (word.Part)
        {
            case PartOfSpeech.Modal when group.Main < 0:
                position++;
                return group with { IsConditional = group.IsConditional || word.Norm is "would" or "could" or "may" or "might" or "should", IsNegated = group.IsNegated || word.Norm == "cannot" };
            case PartOfSpeech.Negation when open:
                position++;
                return group with { IsNegated = true };
            case PartOfSpeech.Adverb when open && GoesOn(words, position):
                position++;
                return group;
            case PartOfSpeech.Adjective or PartOfSpeech.Conjunction when group.Lemma is VerbGroup.Copula or "have" && book.Denied.Contains(word.Norm) && InfinitiveFollows(words, position + 1):
                position++;
                return group with { IsNegated = true };
            case PartOfSpeech.Adverb when group.Lemma is VerbGroup.Copula or "have" && book.Denied.Contains(word.Norm):
                position++;
                return group with { IsNegated = true };
            case PartOfSpeech.To when (group.Main < 0 || PassesOn(group, words)) && VerbFollows(words, position + 1):
                position++;
                return group with { IsInfinitive = group.Main < 0, IsHearsay = group.IsHearsay || group.IsPassive };
            case PartOfSpeech.Verb when group.Main < 0 || Continues(words, group, position):
                var next = With(group, word, words, position);
                position++;
                return next;
            default:
                return null;
        }
    }

    bool PassesOn(VerbGroup group, Word[] words) => group.Lemma is VerbGroup.Copula or "have" || book.Raising.Contains(group.Lemma) || book.Denying.Contains(group.Lemma) || words[group.Main].Norm == "going";

    /// <summary>Whether words between auxiliaries may still come.</summary>
    static bool IsOpen(VerbGroup group, Word[] words) => group.Main < 0 || group.Lemma is VerbGroup.Copula or "have" or "do" || words[group.Main].Norm == "to";

    /// <summary>Whether behind the adverbs the verb goes on.</summary>
    bool GoesOn(Word[] words, int index)
    {
        while (index < words.Length && words[index].Part is PartOfSpeech.Adverb or PartOfSpeech.Negation && !book.Denied.Contains(words[index].Norm))
        {
            index++;
        }

        return index < words.Length && (words[index].Part is PartOfSpeech.Verb or PartOfSpeech.To || book.Denied.Contains(words[index].Norm));
    }

    static bool Continues(Word[] words, VerbGroup group, int position) =>
        words[position - 1].Part == PartOfSpeech.To
        || (group.Lemma switch
        {
            VerbGroup.Copula => words[position].MayBeParticiple || words[position].Form == VerbForm.Ing,
            "have" => words[position].MayBeParticiple || words[position].Norm is "had" or "been",
            "do" => words[position].Form == VerbForm.Present,
            _ => false,
        } && HasNoObjectBetween(words, group, position));

    static bool HasNoObjectBetween(Word[] words, VerbGroup group, int position) =>
        Enumerable.Range(group.Main + 1, position - group.Main - 1).All(i => words[i].Part is PartOfSpeech.Adverb or PartOfSpeech.Negation or PartOfSpeech.To or PartOfSpeech.Adjective);

    VerbGroup With(VerbGroup group, Word word, Word[] words, int position)
    {
        var modalOnly = group.Main < 0;
        return group with
        {
            End = position + 1,
            Main = position,
            Lemma = word.Lemma,
            IsPassive = group.Lemma == VerbGroup.Copula && word.MayBeParticiple && word.Lemma != VerbGroup.Copula,
            IsPerfect = group.IsPerfect || group.Lemma == "have",
            IsPast = group.IsPast || (modalOnly && word.Form is VerbForm.Past or VerbForm.PastOrParticiple && word.Norm is not "been"),
            IsParticiple = modalOnly && position == group.First && word.Form is VerbForm.PastOrParticiple or VerbForm.Participle or VerbForm.Ing,
            MayBePast = modalOnly && position == group.First && word.Form == VerbForm.PastOrParticiple,
            IsNegated = group.IsNegated || (group.Main >= 0 && book.Denying.Contains(group.Lemma) && words[position - 1].Part == PartOfSpeech.To),
            IsHearsay = group.IsHearsay,
        };
    }

    static bool InfinitiveFollows(Word[] words, int index) => index < words.Length && words[index].Part == PartOfSpeech.To;
}
