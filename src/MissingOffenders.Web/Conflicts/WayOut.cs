using System.Globalization;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Decisions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Resolving;
using MissingOffenders.Web.Conflicts.Stories;

namespace MissingOffenders.Web.Conflicts;

/// <summary>What a strategy would make of a conflict.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Key">The key that chooses it; empty for none.</param>
/// <param name="Settles">What it would decide; null where it settles nothing.</param>
public sealed record WayOut(IStrategy Strategy, string Key, Settlement? Settles)
{
    const int Keys = 9;

    /// <summary>What only says something of headlines, or of parts.</summary>
    static readonly IReadOnlyList<IStrategy> OfOneKind = [.. Strategies.CascadeFor(ConflictKind.HeadlineBody), .. Strategies.CascadeFor(ConflictKind.SumMismatch)];

    /// <summary>Name and version.</summary>
    public string Id => Strategy.Id;

    /// <summary>What it comes to, as a newsroom would say it.</summary>
    public string Title(Conflict conflict) => WayWords.Title(Id, Settles?.Value, conflict);

    /// <summary>The strategies that say anything of a conflict: those that settle it first, and among them those that are made for the kind.</summary>
    public static IReadOnlyList<WayOut> Of(Conflict conflict) =>
    [
        .. Strategies.CascadeFor(conflict.Kind).Union(Strategies.All.Except(OfOneKind))
            .Select(s => (Strategy: s, Settles: Settlement.By(conflict, s)))
            .OrderBy(w => w.Settles is null)
            .Select((w, i) => new WayOut(w.Strategy, w.Settles is not null && i < Keys ? (i + 1).ToString(CultureInfo.InvariantCulture) : "", w.Settles)),
    ];
}
