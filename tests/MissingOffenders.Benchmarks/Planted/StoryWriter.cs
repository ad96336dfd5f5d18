using System.Globalization;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>Puts counts into sentences, and sentences into articles.</summary>
sealed class StoryWriter(Random random)
{
    const int Outlets = 400;
    static readonly string[] Openings = ["Figures show that", "It emerged that", "Officers said that", "Records reveal that", "It is known that", "A reply says that"];

    readonly Prose prose = new(random);

    /// <summary>An article with words of its own around the statements, and at times a set phrase or a statement that others quote.</summary>
    public ArticleDraft Draft(string id, DateOnly? published, params IEnumerable<Statement> statements) => new(id)
    {
        Published = published,
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
    public Statement Say(string key, Count count) =>
        new(key, $"{Openings[random.Next(Openings.Length)]} {count.Subject.Name} had {Bound(count.Modifier)}{{0}} {Noun(count)}{count.Time.Text}{(count.Source is null ? "" : $", according to {count.Source}")}.", count);

    /// <summary>A total with its parts in one sentence.</summary>
    public Statement Split(string key, Count total, params Count[] parts) => new(
        key,
        $"{Openings[random.Next(Openings.Length)]} {total.Subject.Name} had {{0}} {Noun(total)}{total.Time.Text}, {prose.Words(4)}, including {string.Join(" and ", parts.Select((p, i) => $"{{{i + 1}}} {Part(p, total)}"))}.",
        [total, .. parts.Select(p => p with { IsPart = true })]);

    /// <summary>A total and the number of forces that it rests on.</summary>
    public static Statement Survey(Count total, Count forces) => new(
        "survey",
        $"In {total.Subject.Name} {{0}} sex offenders were {total.Measure}{total.Time.Text}, {(forces.Measure == "forces-asked" ? "{1} forces were asked" : "{1} forces replied")}.",
        total,
        forces);

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

    /// <summary>What is counted, in words.</summary>
    static string Noun(Count count) => count.Measure switch
    {
        "breach" => "breaches of notice requirements",
        _ when count.Measure.StartsWith("other:", StringComparison.Ordinal) => $"sex offenders {count.Measure[6..]}",
        _ => $"{count.Measure} sex offenders",
    };

    static string Part(Count part, Count total) => part.Subject != total.Subject ? $"in {part.Subject.Name}" : part.Breakdown?.Replace('=', ' ') ?? "others";

    static string Bound(string modifier) => modifier == "exact" ? "" : modifier.Replace('-', ' ') + " ";

    string NextOutlet() => string.Create(CultureInfo.InvariantCulture, $"Outlet {random.Next(Outlets)}");
}
