namespace MissingOffenders.Reading.Rules;

/// <summary>Names of the phases that are no passes over mentions.</summary>
static class PhaseNames
{
    /// <summary>Labels the blocks of an article, before its sentences are read.</summary>
    public const string Block = "block";

    /// <summary>Assembles figures from the mentions of a clause.</summary>
    public const string Figure = "figure";
}
