using System.Globalization;
using MissingOffenders.Cases;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>Generates cases with planted copies. The same size and seed give the same case.</summary>
sealed class CaseGenerator
{
    /// <summary>One story in so many articles names its sources.</summary>
    const int Rarity = 500;

    /// <summary>One story in so many articles was copied.</summary>
    const int CopyRarity = 100;

    static readonly DateOnly FirstDay = new(1990, 1, 1);
    static readonly string[] Measures = ["missing", "wanted", "managed", "registered"];

    readonly int size;
    readonly string[] forces;
    readonly Random random;
    readonly StoryWriter writer;
    readonly List<SavedArticle> articles = [];
    readonly List<IReadOnlyList<string>> copies = [];
    readonly List<IReadOnlyList<string>> origins = [];
    int cells;

    CaseGenerator(int size, int seed, IEnumerable<string> forces)
    {
        this.size = size;
        this.forces = [.. forces];
        random = new(seed);
        writer = new(random);
    }

    /// <summary>A case of about <paramref name="size"/> articles, three figures each.</summary>
    /// <param name="size">Number of articles, from 1,000 to 130,000: there are no more weeks for the forces.</param>
    /// <param name="seed">Gives another case of the same size.</param>
    /// <param name="forces">Forces that existed all the time since 1990.</param>
    public static PlantedCase Make(int size, int seed, IEnumerable<string> forces)
    {
        var generator = new CaseGenerator(size, seed, forces);
        generator.Plant();
        return new(generator.articles, generator.copies, generator.origins);
    }

    void Plant()
    {
        for (var i = 0; i < size / Rarity; i++)
        {
            NameSources();
        }

        Copy(size / 50);
        for (var i = 0; i < size / CopyRarity; i++)
        {
            Copy(random.Next(2, 9));
        }

        while (articles.Count < size)
        {
            Agree();
        }
    }

    Cell NextCell()
    {
        var cell = new Cell(forces[cells % forces.Length], FirstDay.AddDays(364 + (7 * (cells / forces.Length))));
        cells++;
        return cell;
    }

    ArticleDraft Draft(Cell cell, params IEnumerable<Count> counts) => writer.Draft(
        string.Create(CultureInfo.InvariantCulture, $"a{articles.Count:000000}"),
        random.Next(50) == 0 ? null : cell.Day.AddDays(random.Next(20)),
        counts.Select(c => writer.Say(c.Measure, c)));

    SavedArticle Add(ArticleDraft draft)
    {
        articles.Add(draft.Save());
        return articles[^1];
    }

    // one to three articles with words of their own that agree
    void Agree()
    {
        var cell = NextCell();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            random.Shuffle(Measures);
            Add(Draft(cell, Measures.Take(3).Select(m => cell[m])));
        }
    }

    // two sources that agree, each named by two articles
    void NameSources()
    {
        var cell = NextCell();
        foreach (var source in new[] { "Union Agency", "Channel Nine News" })
        {
            origins.Add([.. Enumerable.Range(0, 2).SelectMany(_ => Add(Draft(cell, cell["missing"] with { Source = source })).Figures).Select(f => f.FigureId)]);
        }
    }

    void Copy(int count)
    {
        var cell = NextCell();
        var original = Draft(cell, cell["missing"], cell["registered"], cell["wanted"]);
        original = original with { AgencyCredit = "Union Agency", Paragraphs = [.. original.Paragraphs, .. writer.Fill("r", 4)] };
        var group = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var copy = i == 0 ? original : writer.Changed(original, string.Create(CultureInfo.InvariantCulture, $"a{articles.Count:000000}"));
            group.Add(copy.Id);
            Add(copy);
        }

        copies.Add(group);
    }
}
