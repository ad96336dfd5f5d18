namespace MissingOffenders.Reconciling.Differences;

/// <summary>The words by which kinds stand in exports, and what sort of difference each is.</summary>
public static class ConflictKinds
{
    static readonly Dictionary<string, ConflictKind> ByCode = Enum.GetValues<ConflictKind>().ToDictionary(Code, StringComparer.Ordinal);

    /// <summary>The word for <paramref name="kind"/>: <c>value_disagreement</c> ...</summary>
    public static string Code(this ConflictKind kind) => kind switch
    {
        ConflictKind.ValueDisagreement => "value_disagreement",
        ConflictKind.ScopeMismatch => "scope_mismatch",
        ConflictKind.DefinitionBreak => "definition_break",
        ConflictKind.HeadlineBody => "headline_body",
        ConflictKind.SumMismatch => "sum_mismatch",
        ConflictKind.Arithmetic => "arithmetic",
        ConflictKind.Copy => "copy",
        ConflictKind.RevisionOverTime => "revision_over_time",
        ConflictKind.Rounding => "rounding",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Finds the kind that <paramref name="code"/> stands for.</summary>
    public static bool TryParse(string code, out ConflictKind kind) => ByCode.TryGetValue(code, out kind);

    /// <summary>Whether the figures contradict each other; the other kinds are explained differences.</summary>
    public static bool IsContradiction(this ConflictKind kind) =>
        kind is not (ConflictKind.Copy or ConflictKind.RevisionOverTime or ConflictKind.Rounding);

    /// <summary>Whether it is found inside one article.</summary>
    public static bool IsInside(this ConflictKind kind) =>
        kind is ConflictKind.SumMismatch or ConflictKind.Arithmetic or ConflictKind.HeadlineBody;
}
