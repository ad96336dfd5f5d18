using MissingOffenders.Reading.Candidates;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Owners;

namespace MissingOffenders.Reading.Sets;

/// <summary>What the text has spoken of so far. Belongs to one article and one thread.</summary>
/// <param name="country">The nation or nations that the article is about.</param>
/// <param name="article">Whose counts the article tells as a whole.</param>
sealed class DiscourseState(Owner country, Owner article)
{
    readonly Dictionary<string, (Owner Owner, int Sentence, int Times)> named = new(StringComparer.Ordinal);
    readonly Dictionary<object, List<string>> runs = [];
    List<string> run = [];

    public Owner Country { get; } = country;

    public Owner Article { get; } = article;

    /// <summary>The nations that the article names, and the state of which they are parts.</summary>
    public IReadOnlyList<Owner> Nations { get; init; } = [];

    /// <summary>The sets so far in reading order, also those that are not sure enough to be told.</summary>
    public List<CountSet> Sets { get; } = [];

    /// <summary>The measure of the last count, or null.</summary>
    public string? LastMeasure { get; set; }

    /// <summary>The measure that the headline speaks of, or null.</summary>
    public string? Topic { get; set; }

    /// <summary>The measure that the words of the last sentences speak of, or null.</summary>
    public string? Spoken { get; set; }

    /// <summary>Of what kind of people the text spoke last, or null.</summary>
    public string? People { get; set; }

    /// <summary>Index of the last sentence that spoke of those who are counted, or -1.</summary>
    public int LastTheme { get; set; } = -1;

    /// <summary>Whether the headline speaks of them.</summary>
    public bool IsThemeOfHeadline { get; init; }

    /// <summary>How many sentences of the article speak of each measure.</summary>
    public IReadOnlyDictionary<string, int> Spokens { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The families of measures of which the article speaks anywhere: of others it cannot tell a count.</summary>
    public required IReadOnlySet<string> Families { get; init; }

    /// <summary>Whether the article speaks of other people at least as often as of those who are counted.</summary>
    public bool IsMoreOfOthers { get; init; }

    /// <summary>The measure of which the article speaks most, or null.</summary>
    public string? Main => Spokens.Count == 0 ? null : Spokens.MaxBy(s => s.Value).Key;

    /// <summary>In how many of ten sentences the article speaks of those who are counted.</summary>
    public int Aboutness { get; init; }

    /// <summary>What the last count was taken for: a measure, or "none".</summary>
    public (int Sentence, string Measure) LastDecision { get; private set; } = (-1, "-");

    /// <summary>Those whom a number without a noun counts by default: the kind of the last noun that was counted and what that count was taken for.</summary>
    public (string Kind, string Measure) Antecedent { get; private set; } = ("-", "-");

    /// <summary>What the counts of the list or column that is being read were taken for, the last last.</summary>
    public IReadOnlyList<string> Run => run;

    /// <summary>The measure of which the last sentence before a list speaks, or null.</summary>
    public string? Lead { get; set; }

    /// <summary>Index of the sentence that spoke of <see cref="Lead"/>.</summary>
    public int LeadAt { get; set; } = -1;

    /// <summary>Whom the heading above names, or null.</summary>
    public Owner? Heading { get; set; }

    /// <summary>Of whom the paragraph speaks, or null.</summary>
    public Owner? Focus { get; set; }

    /// <summary>Whether the text speaks of police abroad, until it names others.</summary>
    public bool IsAbroad { get; set; }

    /// <summary>The first item of the list that is being read, or null.</summary>
    public Block? List { get; set; }

    /// <summary>The block that is being read.</summary>
    public Block? Block { get; set; }

    /// <summary>Index of the sentence that is being read.</summary>
    public int Sentence { get; set; }

    public int TimesNamed { get; private set; }

    /// <summary>Goes on to a count of a list, of a column of a table, or of neither (null): the counts before it in the same are its run.</summary>
    /// <param name="place">What names the list or column.</param>
    public void Follow(object? place)
    {
        if (place is null || !runs.TryGetValue(place, out var known))
        {
            known = [];
            if (place is not null)
            {
                runs.Add(place, known);
            }
        }

        run = known;
    }

    /// <summary>Remembers what a count was taken for.</summary>
    /// <param name="candidate">The count.</param>
    /// <param name="kind">The kind of its noun.</param>
    /// <param name="measure">The measure, or "none".</param>
    public void Decide(Candidate candidate, string kind, string measure)
    {
        LastDecision = (candidate.Index, measure);
        run.Add(measure);
        Antecedent = candidate.IsFused ? (Antecedent.Kind, measure) : (kind, measure);
    }

    /// <summary>Owners named so far, the last first.</summary>
    public IEnumerable<(Owner Owner, int Sentence, int Times)> Named => named.Values.OrderByDescending(n => n.Sentence);

    public (int Sentence, int Times) Of(Owner owner) => named.TryGetValue(owner.Key, out var known) ? (known.Sentence, known.Times) : (-1, 0);

    public void Name(Owner owner)
    {
        named[owner.Key] = (owner, Sentence, named.TryGetValue(owner.Key, out var known) ? known.Times + 1 : 1);
        TimesNamed++;
    }
}
