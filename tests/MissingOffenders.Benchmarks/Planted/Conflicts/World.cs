
namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>The subjects of generated stories.</summary>
sealed class World
{
    static readonly string[] Several = ["United Kingdom", "England", "England and Wales"];
    readonly Dictionary<string, string> areas;

    public World(Rulebook rules)
    {
        var known = rules.Reconciliation.Regions.Keys.ToHashSet(StringComparer.Ordinal);
        areas = rules.Reading.Gazetteer.Forces.ToDictionary(f => f.Name, f => f.Area, StringComparer.Ordinal);
        Forces = [.. IndependenceRun.Forces().Select(f => new Subject(f))];
        Nations = [.. Several.Select(n => new Subject(null, n))];
        Towns = [.. rules.Reading.Gazetteer.Areas.Where(a => a is { Force: null, Level: "part" } && !known.Contains(a.Name)).Select(a => new Subject(null, a.Name))];
        Regions = [.. rules.Reconciliation.Regions.Select(r => (new Subject(null, r.Key), (IReadOnlyList<Subject>)[.. r.Value.Select(f => new Subject(f))]))];
    }

    /// <summary>Forces that existed all the time.</summary>
    public IReadOnlyList<Subject> Forces { get; }

    /// <summary>Areas of several forces.</summary>
    public IReadOnlyList<Subject> Nations { get; }

    /// <summary>Areas that are no force's.</summary>
    public IReadOnlyList<Subject> Towns { get; }

    /// <summary>Areas with the forces that they consist of.</summary>
    public IReadOnlyList<(Subject Area, IReadOnlyList<Subject> Forces)> Regions { get; }

    /// <summary>The area that a force polices.</summary>
    public string AreaOf(Subject force) => areas[force.Force!];
}
