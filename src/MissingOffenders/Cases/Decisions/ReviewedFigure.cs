namespace MissingOffenders.Cases.Decisions;

/// <summary>A figure with what reviewers made of it.</summary>
/// <param name="AsRead">The figure as the rules read it or a reviewer stated it.</param>
/// <param name="Verdict">Where it stands.</param>
/// <param name="Anchoring">Whether its words are where they were when it was decided on.</param>
public sealed record ReviewedFigure(FigureRow AsRead, Verdict Verdict, Anchoring Anchoring)
{
    /// <summary>Identifier.</summary>
    public string Id => AsRead.FigureId;

    /// <summary>The figure with its corrections.</summary>
    public FigureRow Figure => Verdict.Corrections.Count == 0 ? AsRead : FigureFields.With(AsRead, Verdict.Corrections);

    /// <summary>What was made of it. A decision on another reading of its words must be looked at again.</summary>
    public ReviewStatus Status =>
        Anchoring == Anchoring.Reread && Verdict.IsSettled && Verdict.Decided!.Target.Id != Id ? ReviewStatus.Recheck : Verdict.Status;

    /// <summary>Whether it need not be looked at again.</summary>
    public bool IsSettled => Verdict.IsSettled && Status != ReviewStatus.Recheck;

    /// <summary>Whether it can stand in a table of what the articles state now.</summary>
    public bool IsStated => Anchoring != Anchoring.Orphaned && !(Anchoring == Anchoring.Unread && Verdict.Status == ReviewStatus.Rejected);

    /// <summary>Whether another figure can be merged into this one: one of its article that stands for itself.</summary>
    public bool TakesOver(ReviewedFigure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Id != other.Id && AsRead.ArticleId == other.AsRead.ArticleId && Status is not (ReviewStatus.Merged or ReviewStatus.Rejected or ReviewStatus.Split);
    }
}
