namespace MissingOffenders.Reading.Rules.Patterns;

/// <summary>One step of a compiled pattern.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Symbol">Word, type or name of capture.</param>
/// <param name="Next">Index of the next instruction.</param>
/// <param name="Other">For a split, the less preferred next one.</param>
readonly record struct Instruction(InstructionKind Kind, string Symbol, int Next, int Other = -1);
