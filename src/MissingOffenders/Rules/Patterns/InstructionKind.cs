namespace MissingOffenders.Rules.Patterns;

enum InstructionKind
{
    Word,
    Type,
    AnyToken,
    GapToken,
    NotWord,
    NotType,
    Split,
    Open,
    Close,
    SentenceStart,
    SentenceEnd,
    Accept,
}
