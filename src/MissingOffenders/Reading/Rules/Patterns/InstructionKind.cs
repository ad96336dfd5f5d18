namespace MissingOffenders.Reading.Rules.Patterns;

enum InstructionKind
{
    Word,
    Type,
    TokenClass,
    GapToken,
    NextWord,
    NextType,
    NotWord,
    NotType,
    Split,
    Open,
    Close,
    SentenceStart,
    SentenceEnd,
    Accept,
}
