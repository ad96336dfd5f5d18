namespace MissingOffenders.Cases.Decisions;

/// <summary>What a decision is about.</summary>
/// <param name="Type"><c>figure</c>, <c>conflict</c>, or <c>figures</c> for a set of them; with <c>blind-</c> before it where the decision belongs to a blind pass.</param>
/// <param name="Id">Identifier of the figure or conflict; for a set, the filter that it was chosen by.</param>
public readonly record struct DecisionTarget(string Type, string Id)
{
    const string FigureType = "figure";
    const string ConflictType = "conflict";
    const string BlindMark = "blind-";

    /// <summary>One figure.</summary>
    public static DecisionTarget Figure(string id) => new(FigureType, id);

    /// <summary>All figures that a filter let through when the decision was made.</summary>
    public static DecisionTarget Figures(string filter) => new("figures", filter);

    /// <summary>One conflict.</summary>
    public static DecisionTarget Conflict(string id) => new(ConflictType, id);

    /// <summary>Whether it is one figure, in the open pass.</summary>
    public bool IsFigure => Type == FigureType;

    /// <summary>Whether it is one conflict, in the open pass.</summary>
    public bool IsConflict => Type == ConflictType;

    /// <summary>
    /// Whether the decision was made without seeing those of others. It says nothing on what becomes of the figure: whoever asks for
    /// decisions on figures does not find it, also not an earlier version of the program.
    /// </summary>
    public bool IsBlind => Type.StartsWith(BlindMark, StringComparison.Ordinal);

    /// <summary>The same subject in a blind pass.</summary>
    public DecisionTarget ToBlind() => IsBlind ? this : this with { Type = BlindMark + Type };

    /// <summary>The same subject in the open pass.</summary>
    public DecisionTarget ToOpen() => IsBlind ? this with { Type = Type[BlindMark.Length..] } : this;
}
