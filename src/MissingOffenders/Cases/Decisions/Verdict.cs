using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Cases.Decisions;

/// <summary>Where a figure stands after all decisions on it that hold.</summary>
public sealed record Verdict
{
    /// <summary>Nobody has decided anything.</summary>
    public static Verdict None { get; } = new();

    /// <summary>What was made of it.</summary>
    public ReviewStatus Status { get; init; }

    /// <summary>The decision that gave the status, or null.</summary>
    public Decision? Decided { get; init; }

    /// <summary>Corrected fields by column of <c>figures.csv</c>; null for a field that is empty.</summary>
    public IReadOnlyDictionary<string, string?> Corrections { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>The figure itself, where a reviewer added it; null where a rule found it.</summary>
    public StatedFigure? Stated { get; init; }

    /// <summary>The figures that take its place; none unless it is split.</summary>
    public IReadOnlyList<StatedFigure> Parts { get; init; } = [];

    /// <summary>Identifier of the figure that stands for it, if it is merged.</summary>
    public string? MergedInto { get; init; }

    /// <summary>Notes on it, oldest first.</summary>
    public IReadOnlyList<Decision> Notes { get; init; } = [];

    /// <summary>Whether somebody came to a result, so that it need not be looked at again.</summary>
    public bool IsSettled => Status is not (ReviewStatus.Open or ReviewStatus.Unsure or ReviewStatus.Recheck);

    /// <summary>The verdict after one more decision that holds.</summary>
    public Verdict After(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var plain = this with { Decided = decision, Parts = [], MergedInto = null };
        return decision.Act switch
        {
            Accept => plain with { Status = Corrections.Count > 0 ? ReviewStatus.Corrected : ReviewStatus.Accepted },
            Reject => plain with { Status = ReviewStatus.Rejected },
            Defer => plain with { Status = ReviewStatus.Unsure },
            Correct correct => plain with { Status = ReviewStatus.Corrected, Corrections = With(correct.Changes) },
            Split split => plain with { Status = ReviewStatus.Split, Parts = split.Parts },
            Merge merge => plain with { Status = ReviewStatus.Merged, MergedInto = merge.Into },
            Add add => plain with { Status = ReviewStatus.Added, Stated = add.Figure },
            Note => this with { Notes = [.. Notes, decision] },
            _ => this,
        };
    }

    Dictionary<string, string?> With(IReadOnlyList<FieldChange> changes)
    {
        Dictionary<string, string?> all = new(Corrections, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            all[change.Field] = change.To;
        }

        return all;
    }
}
