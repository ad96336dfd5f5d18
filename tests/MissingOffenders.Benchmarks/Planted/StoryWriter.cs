using System.Globalization;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>Puts cells into sentences, and sentences into articles.</summary>
sealed class StoryWriter(Random random)
{
    const int Outlets = 400;
    static readonly string[] Openings = ["Figures show that", "It emerged that", "Officers said that", "Records reveal that", "It is known that", "A reply says that"];

    readonly Prose prose = new(random);

    /// <summary>An article with words of its own around the statements, and at times a set phrase or a statement that others quote.</summary>
    public ArticleDraft Draft(string id, Cell cell, params Statement[] statements) => new(id)
    {
        Published = random.Next(50) == 0 ? null : cell.Day.AddDays(random.Next(20)),
        Publisher = NextOutlet(),
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

    /// <summary>Paragraphs that no other article has.</summary>
    public IEnumerable<Statement> Fill(string key, int count) => Enumerable.Range(0, count).Select(i => new Statement($"{key}{i}", prose.Paragraph()));

    /// <summary>A sentence with one count; its words change so that it makes no passage.</summary>
    public Statement Say(string key, Count count)
    {
        var who = count.Cell.Force ?? "the United Kingdom";
        var number = count.Modifier == "nearly" ? $"nearly {count.Value}" : $"{count.Value}";
        var source = count.Source is null ? "" : $", according to {count.Source}";
        return new(key, $"{Openings[random.Next(Openings.Length)]} {who} had {number} {count.Measure} offenders on {count.Cell.DayText}{source}.", count);
    }

    /// <summary>A sentence that tells the truth.</summary>
    public Statement True(Cell cell, string measure) => Say(measure, new(cell, measure, cell[measure]));

    /// <summary>A total with its two parts; <paramref name="excess"/> is how far they exceed it.</summary>
    public Statement Split(Cell cell, int excess)
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

    /// <summary>A total and the number of forces that it rests on.</summary>
    public static Statement Survey(Cell cell, int total, int forces) => new(
        "survey",
        $"In the United Kingdom {total} offenders were missing on {cell.DayText}, {forces} forces replied.",
        new(cell, "missing", total),
        new(cell, "responding-forces", forces));

    /// <summary>The story as another paper prints it: as it is, cut by a third, with a new lead, or with paragraphs of its own.</summary>
    public ArticleDraft Changed(ArticleDraft original, string id)
    {
        var copy = original with
        {
            Id = id,
            Publisher = NextOutlet(),
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

    string NextOutlet() => string.Create(CultureInfo.InvariantCulture, $"Outlet {random.Next(Outlets)}");
}
