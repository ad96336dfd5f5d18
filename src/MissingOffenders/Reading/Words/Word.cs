namespace MissingOffenders.Reading.Words;

/// <summary>A token with what it is in its sentence.</summary>
/// <param name="Norm">Its normal form.</param>
/// <param name="Lemma">Its dictionary form: of verbs the infinitive, of nouns the singular.</param>
/// <param name="Part">What it is.</param>
/// <param name="Form">Which form of its verb, or none.</param>
readonly record struct Word(string Norm, string Lemma, PartOfSpeech Part, VerbForm Form = VerbForm.None)
{
    public bool IsVerb(string lemma) => Part == PartOfSpeech.Verb && Lemma == lemma;

    public bool IsAuxiliary => Part == PartOfSpeech.Modal || (Part == PartOfSpeech.Verb && Lemma is "be" or "have" or "do");

    public bool MayBeParticiple => Form is VerbForm.Participle or VerbForm.PastOrParticiple;
}
