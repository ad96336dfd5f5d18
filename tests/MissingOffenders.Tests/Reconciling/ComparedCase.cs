using System.Globalization;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions.Timexes;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Decisions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Series;
using MissingOffenders.Text;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace MissingOffenders.Tests.Reconciling;

/// <summary>A small set of figures, a line each, and the conflicts that they must make.</summary>
public sealed class ComparedCase
{
    /// <summary>Rules as users have them.</summary>
    public static Rulebook Rules { get; } = Rulebook.Load(RepositoryFiles.Rules);

    static readonly Pipeline Pipeline = new(Rules.Reading);

    static readonly Reconciler Reconciler = new(Pipeline, Rules.Reconciliation);

    public string Name { get; set; } = "";

    public List<string> Figures { get; set; } = [];

    public string Text { get; set; } = "";

    /// <summary>Texts of articles whose words matter, by article.</summary>
    public Dictionary<string, string> Texts { get; set; } = [];

    public List<string> Expect { get; set; } = [];

    public List<string>? Explained { get; set; }

    public static List<ComparedCase> Load(string file) =>
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
            .Deserialize<List<ComparedCase>>(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Reconciling", "Cases", file)));

    /// <summary>Conflicts as the case files write them: kind subject: values.</summary>
    public static IEnumerable<string> Told(IEnumerable<Conflict> conflicts) => conflicts
        .Select(c => $"{c.Kind.Code()} {c.Difference.Subject.Name}: {string.Join(' ', c.Members.Select(m => m.Observation.Value).Distinct().Order().Select(v => v.ToString(CultureInfo.InvariantCulture)))}")
        .Order(StringComparer.Ordinal);

    public ReconciliationResult Reconcile() => Of([], Figures, Texts);

    public ReconciliationResult ReconcileText()
    {
        var reading = Pipeline.Read(new Article("a", "a.txt", Text) { Published = new(2011, 5, 1) });
        var rows = new FigureRows(Text);
        return Reconciler.Reconcile(CaseFigures.Of([Article("a", "2011-05-01")], [.. reading.Figures.Select(f => Reviewed(rows.Of(f) with { ArticlePath = "a.txt" }, new()))], _ => Text, _ => null), ConflictDecisions.None);
    }

    public static ReconciliationResult Of(IReadOnlyList<Decision> decisions, IReadOnlyList<string> lines, IReadOnlyDictionary<string, string>? texts = null)
    {
        var rows = Rows(lines);
        var articles = rows.GroupBy(r => r.ArticleId).Select(g => Article(g.Key, g.First().Published)).ToList();
        var verdicts = Verdicts.Of(decisions);
        return Reconciler.Reconcile(CaseFigures.Of(articles, Reviewed(rows, verdicts), id => texts?.GetValueOrDefault(id), _ => null), verdicts.OnConflicts());
    }

    /// <summary>The figures of lines that nobody has decided on.</summary>
    public static IReadOnlyList<ReviewedFigure> FiguresOf(IReadOnlyList<string> lines) => Reviewed(Rows(lines), new());

    /// <summary>The best values of the missing of a force over time.</summary>
    public static IEnumerable<decimal?> Series(ReconciliationResult result, string force) => FigureSeries.Of(result, force, "missing", Rules.Reconciliation).Points.Select(p => p.Best);

    static List<FigureRow> Rows(IReadOnlyList<string> lines) => [.. lines.Select((l, i) => Row(l.Split('|', StringSplitOptions.TrimEntries), i))];

    static IReadOnlyList<ReviewedFigure> Reviewed(List<FigureRow> rows, Verdicts verdicts) => [.. rows.Select(r => Reviewed(r, verdicts))];

    static ReviewedFigure Reviewed(FigureRow row, Verdicts verdicts) => new(row, verdicts.On(row.FigureId), Anchoring.Held);

    static ArticleRow Article(string id, string? published) => new() { ArticleId = id, ArticlePath = id + ".txt", FilePath = id + ".txt", Root = "", Publisher = "Outlet " + id, Published = published, Status = "read" };

    static FigureRow Row(string[] cells, int index)
    {
        string? Cell(int i) => i < cells.Length && cells[i] is { Length: > 0 } cell and not "-" ? cell : null;
        var value = cells[4].Split(' ');
        var names = cells[2].Split(" / ");
        var force = Rules.Reading.Gazetteer.Find(names[0]) is null ? null : names[0];
        var (start, end) = Cell(5) is { } timex ? TimexResolver.Days(timex) : default;
        return new()
        {
            FigureId = $"f{index}",
            ArticleId = cells[0],
            ArticlePath = cells[0] + ".txt",
            Publisher = "Outlet " + cells[0],
            Published = Cell(1),
            Force = force,
            Area = force is null ? names[0] : names.ElementAtOrDefault(1),
            Measure = cells[3],
            Value = double.Parse(value[^1], CultureInfo.InvariantCulture),
            ValueText = value[^1],
            Modifier = value.Length > 1 ? value[0] : "exact",
            Unit = "people",
            AsOf = Cell(5),
            AsOfStart = IsoDay.Of(start),
            AsOfEnd = IsoDay.Of(end),
            AsOfBasis = Cell(5) is not null ? "stated" : Cell(1) is not null ? "publication" : "unknown",
            Breakdown = Cell(6),
            PartOf = Cell(7) is { } turn ? $"f{int.Parse(turn, CultureInfo.InvariantCulture) - 1}" : null,
            Attribution = Cell(8) is null ? null : "the force",
            AttributionType = Cell(8),
            InQuotation = false,
            QuoteExact = value[^1] + " offenders",
            QuotePrefix = "",
            QuoteSuffix = "",
            CharStart = index,
            CharEnd = index + 1,
            Sentence = Cell(9) ?? $"Sentence of {cells[0]}.",
            RuleId = "test",
            Confidence = 1,
            Evidence = $$"""[{"value":[{{index}},{{index + 1}}]}]""",
            ConfidenceTerms = Cell(9) == "headline" ? """[{"name":"headline"}]""" : "[]",
        };
    }
}
