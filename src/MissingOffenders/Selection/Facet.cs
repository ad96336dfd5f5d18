using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciliation.Conflicts;

namespace MissingOffenders.Selection;

/// <summary>One way to narrow a set of figures.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Of">The value of a figure; null for none.</param>
public sealed record Facet(string Name, string Title, Func<FigureItem, string?> Of)
{
    /// <summary>Name of the facet that only figures have which were compared.</summary>
    public const string ConflictName = "conflict";

    /// <summary>The values that there can be; null where articles and rules give them.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Gives the values of a figure where it may have several; null where it has one.</summary>
    public Func<FigureItem, IReadOnlyList<string>>? Several { get; init; }

    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<Facet> All { get; } =
    [
        new("status", "Status", i => i.Status.Code()) { Values = [.. ReviewStatusCodes.All.Select(s => s.Code())] },
        new("measure", "Measure", i => i.Measure),
        new("force", "Force", i => i.Force),
        new("outlet", "Outlet", i => i.Outlet),
        new("confidence", "Confidence", i => i.Band) { Values = FigureItem.Bands },
        new("kind", "Kind", i => i.Kind) { Values = FigureItem.Kinds },
        new(ConflictName, "Kind of conflict", i => i.ConflictKinds is [var first, ..] ? first : null) { Several = i => i.ConflictKinds, Values = [.. Enum.GetValues<ConflictKind>().Select(ConflictKinds.Code)] },
        new("rule", "Rule", i => i.Rule),
        new("article", "Article", i => i.ArticlePath),
    ];

    /// <summary>Whether a figure has a value.</summary>
    public bool Has(FigureItem item, string value) => Several is null ? Of(item) == value : Several(item).Contains(value, StringComparer.Ordinal);
}
