using MissingOffenders.Cases.Selection;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Web.Comparing;

namespace MissingOffenders.Web.Addresses;

/// <summary>Which conflicts the queue holds, and in which order. It stands in the address.</summary>
/// <param name="Chosen">What is chosen.</param>
public sealed record ConflictFilter(Choices Chosen)
{
    /// <summary>Address of the page.</summary>
    public const string Path = "/conflicts";
    /// <summary>Name of the search words in the address.</summary>
    public const string SearchName = "q";
    /// <summary>Name of the order in the address.</summary>
    public const string SortName = "sort";
    /// <summary>Name under which the address says that explained differences are wanted too.</summary>
    public const string ExplainedName = "explained";
    /// <summary>Name of the figure in the address to whose conflicts the queue is narrowed.</summary>
    public const string FigureName = "figure";

    const string IdName = "id";

    /// <summary>The orders that can be asked for.</summary>
    public static IReadOnlyList<(string Name, string Title)> Sorts { get; } = [("", "gravest first"), ("force", "by force or area"), ("time", "latest first")];

    /// <summary>Lets all contradictions through.</summary>
    public static ConflictFilter None { get; } = new(Choices.None);

    /// <summary>Whether anything is filtered out.</summary>
    public bool IsNarrow => Chosen.Names.Any(n => n is not (SortName or ExplainedName));

    /// <summary>Whether explained differences pass.</summary>
    public bool WithExplained => Chosen[ExplainedName] is not null || Chosen[FigureName] is not null;

    /// <summary>The filter that an address holds.</summary>
    public static ConflictFilter Of(string uri) => new(Choices.Of(uri, [.. ConflictFacet.All.Select(f => f.Name), SearchName, SortName, ExplainedName, FigureName]));

    /// <summary>The conflict that an address names, or null.</summary>
    public static string? IdIn(string uri) => Choices.Of(uri, [IdName])[IdName];

    /// <summary>The filter with another choice under a name; null for none.</summary>
    public ConflictFilter With(string name, string? value) => new(Chosen.With(name, value));

    /// <summary>The filter with one more value under a name, or without it where it was chosen.</summary>
    public ConflictFilter Toggle(string name, string value) => new(Chosen.AllOf(name).Contains(value, StringComparer.Ordinal) ? Chosen.Without(name, value) : Chosen.And(name, value));

    /// <summary>Address of the page with this filter and, if given, a conflict.</summary>
    public string Address(string? id = null) => Chosen.With(IdName, id).Address(Path);

    /// <summary>The conflicts that pass, in order.</summary>
    public IReadOnlyList<Conflict> Apply(Compared compared) => [.. Sort(From(compared).Where(Test().Passes))];

    /// <summary>The values of each facet among the conflicts that pass all others, most frequent first.</summary>
    /// <param name="compared">The conflicts.</param>
    /// <param name="most">How many values are wanted of each facet.</param>
    public IReadOnlyList<FacetCounts<Conflict>> Count(Compared compared, int most) => FacetCounts.Of(Test(), From(compared), most);

    FilterTest<Conflict> Test() => new(ConflictFacet.All, Chosen, SearchName, Holds);

    IEnumerable<Conflict> From(Compared compared)
    {
        var all = Chosen[FigureName] is { } figure ? compared.ConflictsOf(figure) : compared.Conflicts;
        return WithExplained ? all : all.Where(c => c.Kind.IsContradiction());
    }

    static bool Holds(Conflict conflict, string words) =>
        conflict.Id == words || Has(conflict.Explanation, words)
        || conflict.Members.Any(m => Has(m.Observation.Quote, words) || Has(m.Observation.Article.Publisher, words) || Has(m.Observation.Article.Path, words));

    static bool Has(string? text, string words) => text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    IEnumerable<Conflict> Sort(IEnumerable<Conflict> conflicts) => Chosen[SortName] switch
    {
        "force" => conflicts.OrderBy(c => c.Difference.Subject.Name, StringComparer.Ordinal),
        "time" => conflicts.OrderByDescending(c => c.Difference.Window?.End),
        _ => conflicts.OrderBy(c => !c.Kind.IsContradiction()).ThenByDescending(c => c.Severity),
    };
}
