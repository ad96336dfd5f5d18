using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Cases.Selection;

/// <summary>The ways to narrow a set of figures.</summary>
public static class FigureFacet
{
    /// <summary>Name of the facet that only figures have which were compared.</summary>
    public const string ConflictName = "conflict";

    /// <summary>Name of the facet of forces.</summary>
    public const string ForceName = "force";

    /// <summary>Name of the facet of what reviewers made of figures.</summary>
    public const string StatusName = "status";

    /// <summary>What of <see cref="StatusName"/> stands for all that can be published: see <see cref="FigureItem.IsApproved"/>.</summary>
    public const string Approved = "approved";

    static readonly (IReadOnlyList<string> Plain, IReadOnlyList<string> Approved)[] Statuses =
        [.. ReviewStatusCodes.All.Select((IReadOnlyList<string>, IReadOnlyList<string>) (s) => ([s.Code()], [Approved, s.Code()]))];

    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<Facet<FigureItem>> All { get; } =
    [
        new(StatusName, "Status", i => i.Status.Code()) { Several = StatusesOf, Values = [.. ReviewStatusCodes.All.Select(s => s.Code()), Approved] },
        new("measure", "Measure", i => i.Measure),
        new(ForceName, "Force", i => i.Force),
        new("outlet", "Outlet", i => i.Outlet),
        new("confidence", "Confidence", i => i.Band) { Values = FigureItem.Bands },
        new("kind", "Kind", i => i.Kind) { Values = FigureItem.Kinds },
        new(ConflictName, "Kind of conflict", i => i.ConflictKinds is [var first, ..] ? first : null) { Several = i => i.ConflictKinds, Values = [.. Enum.GetValues<ConflictKind>().Select(ConflictKinds.Code)] },
        new("rule", "Rule", i => i.Rule),
        new("article", "Article", i => i.ArticlePath),
    ];

    static IReadOnlyList<string> StatusesOf(FigureItem item) => item.IsApproved ? Statuses[(int)item.Status].Approved : Statuses[(int)item.Status].Plain;
}
