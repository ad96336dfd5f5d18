using MissingOffenders.Cases;

namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Generates cases with planted differences of every kind among articles that agree, and with what only looks like one.</summary>
/// <remarks>
/// The articles spread over 35 years and 43 forces, however many they are, so that a larger case is a denser one: at 100,000
/// some thirty articles speak of one force in one quarter. The same size and seed give the same case.
/// </remarks>
static class ConflictCase
{
    /// <summary>One story in so many articles holds each kind of planted difference, and each trap.</summary>
    const int Rarity = 2500;

    const int Batch = 1000;

    /// <summary>Its articles state about so many figures each.</summary>
    const double FiguresOfArticle = 3.2;

    /// <summary>How many articles state about so many figures.</summary>
    public static int ArticlesFor(int figures) => (int)(figures / FiguresOfArticle);

    /// <summary>Writes a case of about <paramref name="size"/> articles, three figures each, as <c>extract</c> would have; gives what was planted.</summary>
    /// <param name="size">Number of articles, from 2,500.</param>
    /// <param name="seed">Gives another case of the same size.</param>
    /// <param name="rules">The rules that name forces and areas.</param>
    /// <param name="path">The case file.</param>
    public static Desk Write(int size, int seed, Rulebook rules, string path)
    {
        using var file = CaseFile.Open(path);
        var batch = new List<SavedArticle>();
        var desk = new Desk(new(seed), new(rules), article =>
        {
            batch.Add(article);
            if (batch.Count == Batch)
            {
                Flush();
            }
        });
        Plant(desk, size);
        Flush();
        return desk;

        void Flush()
        {
            file.Save(batch, []);
            batch.Clear();
        }
    }

    static void Plant(Desk desk, int size)
    {
        // those that need a quarter in which several subjects are free come first
        List<Action<Desk>> stories =
        [
            .. ScopeStories.All, .. PlaceStories.All, .. PlaceStories.Right, .. Traps.All, .. InsideStories.All, .. ListStories.All, .. ListStories.Right, .. TrapsInside.All, .. ValueStories.All, .. DefinitionStories.All, .. ArithmeticStories.All,
            .. CopyStories.All,
        ];
        foreach (var story in stories)
        {
            for (var i = 0; i < size / Rarity; i++)
            {
                desk.Run(story);
            }
        }

        desk.Run(CopyStories.In(size / 50));
        while (desk.Articles < size)
        {
            DailyStories.Print(desk);
        }
    }
}
