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

    const int Outlets = 400;
    static readonly DateOnly FirstDay = new(1990, 1, 1);
    static readonly string[] Measures = ["missing", "wanted", "managed", "registered"];

    readonly int size;
    readonly string[] forces;
    readonly Random random;
    readonly Prose prose;
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
        prose = new(random);
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

    Cell NextCell()
    {
        var cell = new Cell(forces[cells % forces.Length], FirstDay.AddDays(364 + (7 * (cells / forces.Length))));
        cells++;
        return cell;
    }

    ArticleDraft Draft(Cell cell, params Statement[] statements) => new(string.Create(CultureInfo.InvariantCulture, $"a{articles.Count:000000}"))
    {
        Published = random.Next(50) == 0 ? null : cell.Day.AddDays(random.Next(20)),
        Publisher = string.Create(CultureInfo.InvariantCulture, $"Outlet {random.Next(Outlets)}"),
        Paragraphs =
        [
            .. statements.Where(s => s.IsHeadline),
            .. Fill("o", random.Next(1, 3)),
            // words of its own between the counts: else they make one long passage that agreeing articles share
            .. statements.Where(s => !s.IsHeadline).SelectMany(s => new[] { s, new($"{s.Key}-after", prose.Paragraph()) }),
            .. Fill("p", random.Next(1, 4)),
            .. random.Next(3) == 0 ? [new("q", prose.Statement())] : Array.Empty<Statement>(),
            .. random.Next(2) == 0 ? [new("f", prose.Furniture())] : Array.Empty<Statement>(),
        ],
    };

    IEnumerable<Statement> Fill(string key, int count) => Enumerable.Range(0, count).Select(i => new Statement($"{key}{i}", prose.Paragraph()));

    /// <summary>Adds the article, and gives the identifiers of the figures of the statement with that key.</summary>
    string[] Add(ArticleDraft draft, string key)
    {
        var saved = draft.Save();
        articles.Add(saved);
        return [.. saved.Figures.Select(f => f.FigureId).Where(id => id.StartsWith($"{draft.Id}-{key}-", StringComparison.Ordinal))];
    }

    /// <summary>A sentence with one count; its words change so that it makes no passage.</summary>
    Statement Say(string key, Count count)
    {
        string[] openings = ["Figures show that", "It emerged that", "Officers said that", "Records reveal that", "It is known that", "A reply says that"];
        var who = count.Cell.Force ?? "the United Kingdom";
        var number = count.Modifier == "nearly" ? $"nearly {count.Value}" : $"{count.Value}";
        var source = count.Source is null ? "" : $", according to {count.Source}";
        return new(key, $"{openings[random.Next(openings.Length)]} {who} had {number} {count.Measure} offenders on {count.Cell.DayText}{source}.", count);
    }

    Statement True(Cell cell, string measure) => Say(measure, new(cell, measure, cell[measure]));

    // one to three articles with words of their own that agree
    void Agree()
    {
        var cell = NextCell();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            random.Shuffle(Measures);
            Add(Draft(cell, Measures[0] == "missing" ? Split(cell, 0) : True(cell, Measures[0]), True(cell, Measures[1]), True(cell, Measures[2])), "");
        }
    }

    /// <summary>A total with its two parts; <paramref name="excess"/> is how far they exceed it.</summary>
    Statement Split(Cell cell, int excess)
    {
        var total = cell["missing"];
        var abroad = (total / 4) + excess;
        return new(
            "missing",
            $"{cell.Force} had {total} missing offenders on {cell.DayText}, {prose.Words(4)}, including {total - (total / 4)} in the country and {abroad} abroad.",
            new(cell, "missing", total),
            new Count(cell, "missing", total - (total / 4)) { Breakdown = "whereabouts=uk", IsPart = true },
            new Count(cell, "missing", abroad) { Breakdown = "whereabouts=abroad", IsPart = true });
    }

    void Disagree()
    {
        var cell = NextCell();
        var first = Add(Draft(cell, True(cell, "registered")), "registered");
        var second = Add(Draft(cell, Say("registered", new(cell, "registered", cell["registered"] + random.Next(60, 99)))), "registered");
        conflicts.Add(new("value_disagreement", [.. first, .. second]));
    }

    void DisagreeInScope()
    {
        var cell = NextCell() with { Force = null };
        // one nation, so that its weeks are used once: planted conflicts are fewer than weeks
        cell = cell with { Day = FirstDay.AddDays(367 + (7 * conflicts.Count(c => c.Kind == "scope_mismatch"))) };
        var total = cell["missing"];
        var first = Add(Draft(cell, Survey(cell, total, 38)), "survey");
        var second = Add(Draft(cell, Survey(cell, total + 100, 41)), "survey");
        conflicts.Add(new("scope_mismatch", [first[0], second[0]]));
    }

    static Statement Survey(Cell cell, int total, int forces) => new(
        "survey",
        $"In the United Kingdom {total} offenders were missing on {cell.DayText}, {forces} forces replied.",
        new(cell, "missing", total),
        new(cell, "responding-forces", forces));

    void BreakDefinition()
    {
        var cell = NextCell();
        var number = 145 + (conflicts.Count % 50);
        var first = Add(Draft(cell, Say("missing", new(cell, "missing", number))), "missing");
        var second = Add(Draft(cell, Say("wanted", new(cell, "wanted", number))), "wanted");
        conflicts.Add(new("definition_break", [.. first, .. second]));
    }

    void ContradictHeadline()
    {
        var cell = NextCell();
        var number = cell["managed"] + random.Next(100, 200);
        var headline = new Statement("headline", $"{cell.Force} had {number} managed offenders", new Count(cell, "managed", number)) { IsHeadline = true };
        var draft = Draft(cell, headline, True(cell, "managed"));
        var body = Add(draft, "managed");
        conflicts.Add(new("headline_body", [draft.FigureId(0), .. body]));
    }

    void MissSum()
    {
        var cell = NextCell();
        conflicts.Add(new("sum_mismatch", Add(Draft(cell, Split(cell, random.Next(10, 20))), "missing")));
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
        return new("arithmetic", Add(Draft(now, new Statement("wanted", text, new(now, "wanted", now["wanted"]), new(before, "wanted", before["wanted"]))), "wanted"));
    }

    void Round()
    {
        var cell = NextCell();
        var first = Add(Draft(cell, True(cell, "registered")), "registered");
        var second = Add(Draft(cell, Say("registered", new Count(cell, "registered", 3100) { Modifier = "nearly" })), "registered");
        explained.Add(new("rounding", [.. first, .. second]));
    }

    void Revise()
    {
        var cell = NextCell();
        var first = Add(Draft(cell, True(cell.WeekBefore, "missing")), "missing");
        var second = Add(Draft(cell, True(cell, "missing")), "missing");
        explained.Add(new("revision_over_time", [.. first, .. second]));
    }

    // two sources that agree, each named by two articles
    void NameSources()
    {
        var cell = NextCell();
        foreach (var source in new[] { "Union Agency", "Channel Nine News" })
        {
            origins.Add([.. Enumerable.Range(0, 2).SelectMany(_ => Add(Draft(cell, Say("missing", new Count(cell, "missing", cell["missing"]) { Source = source })), "missing"))]);
        }
    }

    void Copy(int count)
    {
        var cell = NextCell();
        var original = Draft(cell, True(cell, "missing"), True(cell, "registered"), True(cell, "wanted"));
        original = original with { AgencyCredit = "Union Agency", Paragraphs = [.. original.Paragraphs, .. Fill("r", 4)] };
        var group = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var copy = i == 0 ? original : Changed(original);
            group.Add(copy.Id);
            Add(copy, "");
        }

        copies.Add(group);
    }

    /// <summary>The story as another paper prints it: as it is, cut by a third, with a new lead, or with paragraphs of its own.</summary>
    ArticleDraft Changed(ArticleDraft original)
    {
        var copy = original with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"a{articles.Count:000000}"),
            Publisher = string.Create(CultureInfo.InvariantCulture, $"Outlet {random.Next(Outlets)}"),
            Published = original.Published?.AddDays(random.Next(6)),
            AgencyCredit = random.Next(2) == 0 ? original.AgencyCredit : null,
        };
        return random.Next(4) switch
        {
            0 => copy,
            1 => copy with { Paragraphs = [.. original.Paragraphs.Where(_ => random.Next(10) >= 3).DefaultIfEmpty(original.Paragraphs[0])] },
            2 => copy with { Paragraphs = [.. Fill("lead", 1), .. original.Paragraphs.Skip(1)] },
            _ => copy with { Paragraphs = [.. original.Paragraphs, .. Fill("local", 2)] },
        };
    }
}
