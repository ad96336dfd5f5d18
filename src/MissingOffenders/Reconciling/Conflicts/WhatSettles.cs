using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Reconciling.Conflicts;

/// <summary>Says what a reporter would have to ask for to settle a contradiction.</summary>
static class WhatSettles
{
    /// <summary>The end of a sentence, or nothing where nothing is to be asked.</summary>
    public static string Of(Difference difference) => difference.Kind switch
    {
        ConflictKind.ValueDisagreement => $"; {Owner(difference)} would settle it",
        ConflictKind.ScopeMismatch => "; the list of forces that answered would settle it",
        ConflictKind.DefinitionBreak => "; asking whom each of them counts would settle it",
        ConflictKind.SumMismatch => "; the full list would settle it",
        ConflictKind.HeadlineBody => "; the text outranks its headline",
        ConflictKind.Arithmetic => "; the figures stand, the claim does not",
        _ => "",
    };

    static string Owner(Difference difference) =>
        difference.Subject.Force is { } force ? $"the count of {force} itself for that time" : "what each force answered or recorded for that time";
}
