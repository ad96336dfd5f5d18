namespace MissingOffenders.Reading.Grammar;

/// <summary>A chunk of a sentence: words that belong together whatever the sentence does with them.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
abstract record Element(int First, int End)
{
    public bool Holds(int token) => First <= token && token < End;
}
