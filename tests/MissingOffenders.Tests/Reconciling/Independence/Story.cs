using MissingOffenders.Reconciling.Independence;

namespace MissingOffenders.Tests.Reconciling.Independence;

/// <summary>Makes articles of words that no other seed gives.</summary>
static class Story
{
    public static readonly DateOnly Day = new(2015, 3, 10);

    static readonly IndependenceOptions Options = Rulebook.Load(RepositoryFiles.Rules).Reconciliation.Independence;

    /// <summary>Paragraphs of 30 words each.</summary>
    public static string[] Paragraphs(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => $"{Words(random, 30)}.")];
    }

    /// <summary>Words in a row.</summary>
    public static string Words(int seed, int count) => Words(new Random(seed), count);

    /// <summary>An article of <paramref name="paragraphs"/>, published on <see cref="Day"/>.</summary>
    public static GroupedArticle Article(string id, params IEnumerable<string> paragraphs) =>
        new(id, string.Join('\n', paragraphs)) { Published = Day };

    /// <summary>Groups articles alone.</summary>
    public static IndependenceGroups Group(params IEnumerable<GroupedArticle> articles) => Group(articles, []);

    /// <summary>Groups articles and figures as the rules of the program say.</summary>
    public static IndependenceGroups Group(IEnumerable<GroupedArticle> articles, IEnumerable<GroupedFigure> figures) => IndependenceGroups.Of(articles, figures, Options);

    /// <summary>The groups as sets of identifiers, in one line: "a b | c".</summary>
    public static string Sets(this IEnumerable<IndependenceGroup> groups) => string.Join(" | ", groups.Select(g => string.Join(' ', g.Members.Select(m => m.Id))));

    static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, 5).Select(_ => (char)('a' + random.Next(26))))));
}
