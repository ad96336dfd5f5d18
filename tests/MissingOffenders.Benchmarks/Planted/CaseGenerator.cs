using System.Globalization;
using MissingOffenders.Cases;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>Generates cases with planted conflicts and copies. The same size and seed give the same case.</summary>
sealed class CaseGenerator
{
    /// <summary>One story in so many articles holds each kind of planted conflict, and each kind of explained difference.</summary>
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
    readonly List<PlantedConflict> conflicts = [];
    readonly List<PlantedConflict> explained = [];
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
        return new(generator.articles, generator.conflicts, generator.explained, generator.copies, generator.origins);
    }

    void Plant()
    {
        Action[] kinds = [Disagree, DisagreeInScope, BreakDefinition, ContradictHeadline, MissSum, MissPercentage, Round, Revise, GetPercentageRight, NameSources];
        for (var i = 0; i < size / Rarity; i++)
        {
            Array.ForEach(kinds, k => k());
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

    string NextId => string.Create(CultureInfo.InvariantCulture, $"a{articles.Count:000000}");

    Cell NextCell()
    {
        var cell = new Cell(forces[cells % forces.Length], FirstDay.AddDays(364 + (7 * (cells / forces.Length))));
        cells++;
        return cell;
    }

    /// <summary>Adds the article, and gives the identifiers of the figures of the statement with that key.</summary>
    string[] Add(ArticleDraft draft, string key)
    {
        var saved = draft.Save();
        articles.Add(saved);
        return [.. saved.Figures.Select(f => f.FigureId).Where(id => id.StartsWith($"{draft.Id}-{key}-", StringComparison.Ordinal))];
    }

    // one to three articles with words of their own that agree
    void Agree()
    {
        var cell = NextCell();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            random.Shuffle(Measures);
            Add(writer.Draft(NextId, cell, Measures[0] == "missing" ? writer.Split(cell, 0) : writer.True(cell, Measures[0]), writer.True(cell, Measures[1]), writer.True(cell, Measures[2])), "");
        }
    }

    void Disagree()
    {
        var cell = NextCell();
        var first = Add(writer.Draft(NextId, cell, writer.True(cell, "registered")), "registered");
        var second = Add(writer.Draft(NextId, cell, writer.Say("registered", new(cell, "registered", cell["registered"] + random.Next(60, 99)))), "registered");
        conflicts.Add(new("value_disagreement", [.. first, .. second]));
    }

    void DisagreeInScope()
    {
        var cell = NextCell() with { Force = null };
        // one nation, so that its weeks are used once: planted conflicts are fewer than weeks
        cell = cell with { Day = FirstDay.AddDays(367 + (7 * conflicts.Count(c => c.Kind == "scope_mismatch"))) };
        var total = cell["missing"];
        var first = Add(writer.Draft(NextId, cell, StoryWriter.Survey(cell, total, 38)), "survey");
        var second = Add(writer.Draft(NextId, cell, StoryWriter.Survey(cell, total + 100, 41)), "survey");
        conflicts.Add(new("scope_mismatch", [first[0], second[0]]));
    }

    void BreakDefinition()
    {
        var cell = NextCell();
        var number = 145 + (conflicts.Count % 50);
        var first = Add(writer.Draft(NextId, cell, writer.Say("missing", new(cell, "missing", number))), "missing");
        var second = Add(writer.Draft(NextId, cell, writer.Say("wanted", new(cell, "wanted", number))), "wanted");
        conflicts.Add(new("definition_break", [.. first, .. second]));
    }

    void ContradictHeadline()
    {
        var cell = NextCell();
        var number = cell["managed"] + random.Next(100, 200);
        var headline = new Statement("headline", $"{cell.Force} had {number} managed offenders", new Count(cell, "managed", number)) { IsHeadline = true };
        var draft = writer.Draft(NextId, cell, headline, writer.True(cell, "managed"));
        var body = Add(draft, "managed");
        conflicts.Add(new("headline_body", [draft.FigureId(0), .. body]));
    }

    void MissSum()
    {
        var cell = NextCell();
        conflicts.Add(new("sum_mismatch", Add(writer.Draft(NextId, cell, writer.Split(cell, random.Next(10, 20))), "missing")));
    }

    void MissPercentage() => conflicts.Add(Percentage(random.Next(30, 90)));

    void GetPercentageRight() => explained.Add(Percentage(0));

    PlantedConflict Percentage(int error)
    {
        var (now, before) = (NextCell(), default(Cell));
        before = now.YearBefore;
        var change = (100.0 * (now["wanted"] - before["wanted"]) / before["wanted"]) + error;
        var claim = change < 0 ? $"down {-change:0}%" : $"up {change:0}%";
        var text = $"{now.Force} had {now["wanted"]} wanted offenders on {now.DayText}, {claim} from {before["wanted"]} on {before.DayText}.";
        return new("arithmetic", Add(writer.Draft(NextId, now, new Statement("wanted", text, new(now, "wanted", now["wanted"]), new(before, "wanted", before["wanted"]))), "wanted"));
    }

    void Round()
    {
        var cell = NextCell();
        var first = Add(writer.Draft(NextId, cell, writer.True(cell, "registered")), "registered");
        var second = Add(writer.Draft(NextId, cell, writer.Say("registered", new Count(cell, "registered", 3100) { Modifier = "nearly" })), "registered");
        explained.Add(new("rounding", [.. first, .. second]));
    }

    void Revise()
    {
        var cell = NextCell();
        var first = Add(writer.Draft(NextId, cell, writer.True(cell.WeekBefore, "missing")), "missing");
        var second = Add(writer.Draft(NextId, cell, writer.True(cell, "missing")), "missing");
        explained.Add(new("revision_over_time", [.. first, .. second]));
    }

    // two sources that agree, each named by two articles
    void NameSources()
    {
        var cell = NextCell();
        foreach (var source in new[] { "Union Agency", "Channel Nine News" })
        {
            origins.Add([.. Enumerable.Range(0, 2).SelectMany(_ => Add(writer.Draft(NextId, cell, writer.Say("missing", new Count(cell, "missing", cell["missing"]) { Source = source })), "missing"))]);
        }
    }

    void Copy(int count)
    {
        var cell = NextCell();
        var original = writer.Draft(NextId, cell, writer.True(cell, "missing"), writer.True(cell, "registered"), writer.True(cell, "wanted"));
        original = original with { AgencyCredit = "Union Agency", Paragraphs = [.. original.Paragraphs, .. writer.Fill("r", 4)] };
        var group = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var copy = i == 0 ? original : writer.Changed(original, NextId);
            group.Add(copy.Id);
            Add(copy, "");
        }

        copies.Add(group);
    }
}
