namespace MissingOffenders.Reading.Words;

/// <summary>How words of English are inflected, and what their endings tell of words that no list has.</summary>
static class Endings
{
    static readonly string[] OfAdjectives = ["able", "ible", "ful", "less", "ous", "ive", "ical", "ish", "ary", "ial", "ual"];

    static readonly string[] OfVerbsInE = ["at", "is", "iz", "iv", "uc", "ac", "ag", "us", "os", "ut"];

    /// <summary>The forms of a regular verb.</summary>
    public static IEnumerable<(string Form, VerbForm Kind)> OfVerb(string lemma)
    {
        var doubled = Doubles(lemma) ? lemma + lemma[^1] : lemma;
        var y = lemma[^1] == 'y' && !IsVowel(lemma[^2]);
        yield return (lemma, VerbForm.Present);
        yield return (Third(lemma), VerbForm.Present);
        yield return (lemma[^1] == 'e' ? lemma + "d" : y ? lemma[..^1] + "ied" : doubled + "ed", VerbForm.PastOrParticiple);
        yield return (Ing(lemma), VerbForm.Ing);
    }

    public static string Third(string lemma) =>
        lemma[^1] == 'y' && !IsVowel(lemma[^2]) ? lemma[..^1] + "ies"
        : lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma[^1] is 's' or 'x' or 'z' or 'o' ? lemma + "es"
        : lemma + "s";

    public static string Ing(string lemma) =>
        lemma[^1] == 'e' && !lemma.EndsWith("ee", StringComparison.Ordinal) && lemma.Length > 2 ? lemma[..^1] + "ing" : (Doubles(lemma) ? lemma + lemma[^1] : lemma) + "ing";

    /// <summary>The singular of a noun.</summary>
    public static string Singular(string noun) =>
        noun.Length < 4 || noun[^1] != 's' || noun[^2] is 's' or 'u' or 'i' ? noun
        : noun.EndsWith("ies", StringComparison.Ordinal) && noun.Length > 4 ? noun[..^3] + "y"
        : noun.EndsWith("ches", StringComparison.Ordinal) || noun.EndsWith("shes", StringComparison.Ordinal) || noun.EndsWith("xes", StringComparison.Ordinal) || noun.EndsWith("sses", StringComparison.Ordinal) ? noun[..^2]
        : noun[..^1];

    /// <summary>What a word in no list is, as far as its ending tells.</summary>
    public static (PartOfSpeech Part, VerbForm Form) Guess(string word) =>
        word.Length < 5 ? (PartOfSpeech.Noun, VerbForm.None)
        : word.EndsWith("ly", StringComparison.Ordinal) ? (PartOfSpeech.Adverb, VerbForm.None)
        : word.EndsWith("ed", StringComparison.Ordinal) ? (PartOfSpeech.Verb, VerbForm.PastOrParticiple)
        : word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5 ? (PartOfSpeech.Verb, VerbForm.Ing)
        : OfAdjectives.Any(e => word.EndsWith(e, StringComparison.Ordinal)) ? (PartOfSpeech.Adjective, VerbForm.None)
        : (PartOfSpeech.Noun, VerbForm.None);

    /// <summary>The infinitive of a verb in no list.</summary>
    public static string Stem(string word, VerbForm form) => form switch
    {
        VerbForm.PastOrParticiple => Restore(Undouble(word[..^2])),
        VerbForm.Ing => Restore(Undouble(word[..^3])),
        _ => word,
    };

    /// <summary>The "e" that an ending took: "decorat", "energis", "induc".</summary>
    static string Restore(string stem) =>
        stem.Length > 3 && !IsVowel(stem[^3]) && OfVerbsInE.Any(e => stem.EndsWith(e, StringComparison.Ordinal)) ? stem + "e" : stem;

    static string Undouble(string stem) => stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1] : stem;

    static bool Doubles(string lemma) =>
        lemma.Length is 3 or 4 && !IsVowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y') && IsVowel(lemma[^2]) && (lemma.Length == 3 || !IsVowel(lemma[^3]))
        || lemma is "admit" or "commit" or "refer" or "permit" or "transfer" or "occur" or "prefer" or "submit" or "omit" or "total" or "travel" or "label" or "cancel" or "equip" or "expel" or "compel" or "propel" or "control" or "patrol" or "enrol" or "fulfil" or "incur" or "regret" or "deter" or "unravel";

    static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
