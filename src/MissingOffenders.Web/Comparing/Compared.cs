using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Web.Comparing;

/// <summary>What comparing the figures of the case has come to. A snapshot that never changes: who reads it is not disturbed.</summary>
public sealed class Compared
{
    readonly IReadOnlyDictionary<string, string[]> ofFigures;
    readonly Lazy<(int All, int Decided)> contradictions;
    readonly Lazy<Dictionary<string, string>> origins;
    readonly Lazy<ILookup<string, Observation>> voices;

    Compared(ReconciliationResult? result, long seen, IReadOnlyDictionary<string, string[]> ofFigures)
    {
        (Result, Seen, this.ofFigures) = (result, seen, ofFigures);
        contradictions = new(() => (Conflicts.Count(c => c.Kind.IsContradiction()), Conflicts.Count(c => c.Kind.IsContradiction() && c is { Stale: false, Status: ConflictStatus.Decided })));
        voices = new(() => (Result?.Observations ?? []).Where(o => o.Origin.Length > 0).ToLookup(o => o.Origin, StringComparer.Ordinal));
        origins = new(() => (Result?.Observations ?? []).ToDictionary(o => o.Figure.Id, o => o.Origin, StringComparer.Ordinal));
    }

    /// <summary>Nothing has been compared.</summary>
    public static Compared Nothing { get; } = new(null, 0, new Dictionary<string, string[]>(StringComparer.Ordinal));

    /// <summary>The last comparison that was finished, with the decisions on its conflicts as they are now; null where there is none.</summary>
    public ReconciliationResult? Result { get; }

    /// <summary>Whether <see cref="Result"/> is of the contradictions alone, as long as the rest of what the case keeps is being read.</summary>
    public bool IsPartial { get; init; }

    /// <summary>All that was found; null as long as that is not known.</summary>
    public ReconciliationResult? Whole => IsPartial ? null : Result;

    /// <summary>Number of the last decision of the log that is laid over it. Whoever decides on a conflict names it.</summary>
    public long Seen { get; }

    /// <summary>Whether the figures are being compared (again) and <see cref="Result"/> is none or one of before.</summary>
    public bool IsRunning { get; init; }

    /// <summary>Why the figures cannot be compared, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>Contradictions and explained differences; none before the first comparison.</summary>
    public IReadOnlyList<Conflict> Conflicts => Result?.Conflicts ?? [];

    /// <summary>How many contradictions there are, and on how many of them somebody has decided.</summary>
    public (int All, int Decided) Contradictions => contradictions.Value;

    /// <summary>A comparison that was just finished.</summary>
    public static Compared Of(ReconciliationResult result, long seen) => Of(result, seen, isPartial: false);

    /// <summary>A comparison, or its contradictions alone.</summary>
    internal static Compared Of(ReconciliationResult result, long seen, bool isPartial)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(result, seen, result.Members
            .GroupBy(m => m.Member.Observation.Figure.Id, m => m.Conflict, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(c => !c.Kind.IsContradiction()).Select(c => c.Id).ToArray(), StringComparer.Ordinal)) { IsPartial = isPartial };
    }

    /// <summary>The conflict of this identifier, or null.</summary>
    public Conflict? Find(string id) => Result?.Find(id);

    /// <summary>The conflicts that a figure is in, contradictions first.</summary>
    public IEnumerable<Conflict> ConflictsOf(string figureId) => (ofFigures.GetValueOrDefault(figureId) ?? []).Select(Find).OfType<Conflict>();

    /// <summary>The figures of the origin that a figure has, itself among them; none where it was not compared.</summary>
    public IReadOnlyList<Observation> VoiceOf(string figureId) => origins.Value.TryGetValue(figureId, out var origin) ? [.. voices.Value[origin]] : [];

    /// <summary>A figure with its origin and its conflicts, as exports have it.</summary>
    public ReviewedFigure Annotate(ReviewedFigure figure) => Whole is null ? figure : figure with
    {
        AsRead = figure.AsRead with
        {
            IndependenceGroup = origins.Value.GetValueOrDefault(figure.Id),
            ConflictIds = ofFigures.TryGetValue(figure.Id, out var ids) ? string.Join(';', ids) : null,
        },
    };

    /// <summary>The same comparison with other decisions laid over it. Which figures are in which conflict does not change by that.</summary>
    public Compared With(ReconciliationResult result, long seen) => new(result, seen, ofFigures) { IsRunning = IsRunning, Problem = Problem, IsPartial = IsPartial };

    /// <summary>The same comparison, being done again or not.</summary>
    public Compared While(bool isRunning, string? problem = null) => new(Result, Seen, ofFigures) { IsRunning = isRunning, Problem = problem, IsPartial = IsPartial };
}
