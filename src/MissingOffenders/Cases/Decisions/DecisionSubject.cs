namespace MissingOffenders.Cases.Decisions;

/// <summary>What a decision is about.</summary>
/// <param name="Type"><c>figure</c>, <c>conflict</c>, or <c>figures</c> for a set of them.</param>
/// <param name="Id">Identifier of the figure or conflict; for a set, the filter that it was chosen by.</param>
public readonly record struct DecisionSubject(string Type, string Id)
{
    /// <summary>One figure.</summary>
    public static DecisionSubject Figure(string id) => new("figure", id);

    /// <summary>All figures that a filter let through when the decision was made.</summary>
    public static DecisionSubject Figures(string filter) => new("figures", filter);

    /// <summary>One conflict.</summary>
    public static DecisionSubject Conflict(string id) => new("conflict", id);
}
