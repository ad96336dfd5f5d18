using CsvHelper;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Cases.Export;
using MissingOffenders.Cases.Quotes;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Reading;

namespace MissingOffenders.Tests.Cases.Decisions;

/// <summary>What becomes of decisions when articles are read again.</summary>
public sealed class CaseReviewTests : IDisposable
{
    const string Text = "In Kent 12 men are missing. In Essex 30 men are missing.";

    readonly TempFolder folder = new();
    readonly CaseFile opened;
    readonly DecisionLog log;

    public CaseReviewTests()
    {
        opened = CaseFile.Open(folder.At("case.db"));
        log = DecisionLog.Open(folder.At("case.db"), TimeProvider.System);
    }

    public void Dispose()
    {
        log.Dispose();
        opened.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_figure_whose_words_moved_keeps_its_verdict()
    {
        await Read(Text);
        Decide(12, new Accept());
        Decide(30, new Reject());

        await Read("An editor's note of 7 words.\n\n" + Text);

        Assert.Equal(["7 open Held", "12 accepted Moved", "30 rejected Moved"], Shown());
        Decide(12, new Reject());
        Assert.Equal(["7 open Held", "12 rejected Moved", "30 rejected Moved"], Shown());

        await Read(Text);
        Assert.Equal(["12 rejected Moved", "30 rejected Held"], Shown());
    }

    [Fact]
    public async Task A_figure_whose_words_are_gone_is_orphaned_and_comes_back_with_them()
    {
        await Read(Text);
        Decide(12, new Accept());

        await Read("Nobody is missing.");

        Assert.Empty(Shown());
        Assert.Equal((Anchoring.Orphaned, ReviewStatus.Accepted, 12d), Loose());

        await Read("Note: " + Text);
        Assert.Equal(["12 accepted Moved", "30 open Held"], Shown());
    }

    [Fact]
    public async Task A_figure_that_the_rules_no_longer_find_stays_unless_it_was_rejected()
    {
        await Read(Text);
        Decide(12, new Accept());
        Decide(30, new Reject());

        await Read(Text, a => NumberReading.Read(a) with { Figures = [] });

        Assert.Equal(["12 accepted Unread"], Shown());
    }

    [Fact]
    public async Task A_figure_that_the_rules_now_read_otherwise_must_be_looked_at_again()
    {
        await Read(Text);
        Decide(12, new Accept());

        await Read(Text, Wanted);

        Assert.Equal(["12 recheck Reread", "30 open Held"], Shown());
        Decide(12, new Accept());
        Assert.Equal(["12 accepted Reread", "30 open Held"], Shown());

        static ArticleReading Wanted(Article article) =>
            NumberReading.Read(article) is var reading
                ? reading with { Figures = [.. reading.Figures.Select(f => f with { Id = f.Id + "w", Measure = "wanted" })] }
                : null!;
    }

    [Fact]
    public async Task A_figure_that_nobody_decided_on_leaves_nothing_behind()
    {
        await Read(Text);
        await Read("Nothing.");

        Assert.Empty(opened.FormerFigures());
    }

    [Fact]
    public async Task An_added_figure_stands_at_its_place_and_moves_with_its_words()
    {
        await Read("Nine in Dorset. " + Text);
        var stated = Stated("s1", "Nine", ("value", "9"), ("area", "Dorset"));
        log.Decide("ann", new DecisionProposal(DecisionTarget.Figure("s1"), new Add(stated), 0));

        Assert.Equal(["9 added Held", "12 open Held", "30 open Held"], Shown());

        await Read("First. Nine in Dorset. " + Text);
        var added = opened.TextOf(stated.ArticleId)!;
        Assert.Equal("Nine", Review().First().AsRead is var row ? added[(int)row.CharStart..(int)row.CharEnd] : null);

        log.Undo("ann");
        Assert.Equal(["12 open Held", "30 open Held"], Shown());
    }

    [Fact]
    public async Task Parts_stand_beside_the_figure_that_was_split_until_that_is_undone()
    {
        await Read(Text);
        Decide(12, new Split([Stated("p1", "12", ("value", "5")), Stated("p2", "12", ("value", "7"))]));
        Assert.Equal(["12 split Held", "5 open Held", "7 open Held", "30 open Held"], Shown());

        log.Decide("ann", new DecisionProposal(DecisionTarget.Figure("p1"), new Accept(), 0));
        Assert.Equal(["12 split Held", "5 accepted Held", "7 open Held", "30 open Held"], Shown());

        Decide(12, new Accept());
        Assert.Equal(["12 accepted Held", "30 open Held"], Shown());
    }

    [Fact]
    public async Task The_package_says_who_decided_what_and_has_corrected_values()
    {
        await Read(Text);
        Decide(12, new Correct([new("value", "12", "21"), new("force", null, "Kent Police"), new("modifier", "exact", "up-to")]), "misprint");
        Decide(30, new Reject());
        using (var package = DataPackage.Open(folder.At("out")))
        {
            package.Write(opened);
        }

        using var csv = CsvReader.Create(File.ReadAllBytes(folder.At("out/figures.csv")));
        Assert.Equal(["21", "Kent Police", "", "21", "12", "corrected", "ann", "misprint"], Next("value", "force", "value_low", "value_high", "quote_exact", "review_status", "reviewed_by", "review_reason"));
        Assert.Equal(["30", "rejected"], Next("value", "review_status"));
        Assert.Equal(2, File.ReadAllLines(folder.At("out/decisions.jsonl")).Length);

        List<string> Next(params string[] names)
        {
            Assert.True(csv.Read());
            return [.. names.Select(n => csv.GetString(csv.Headers.ToArray().IndexOf(n)))];
        }
    }

    [Theory]
    [InlineData("value", "-1")]
    [InlineData("value", "1e999")]
    [InlineData("value", "twelve")]
    [InlineData("value", null)]
    [InlineData("modifier", "roughly")]
    [InlineData("measure", " ")]
    [InlineData("as_of", "2015-13-77")]
    [InlineData("as_of", "soon")]
    [InlineData("breakdown", "since")]
    [InlineData("breakdown", "since=")]
    public async Task A_field_that_cannot_hold_a_value_says_so_and_keeps_its_own(string field, string? value)
    {
        await Read(Text);
        var figure = opened.Figures().First();

        Assert.NotNull(FigureFields.Problem(field, value));
        Assert.Equal(figure, FigureFields.With(figure, new Dictionary<string, string?>(StringComparer.Ordinal) { [field] = value }));
    }

    StatedFigure Stated(string id, string words, params (string, string?)[] fields)
    {
        var articleId = ArticleId.Of("a.txt");
        var text = opened.TextOf(articleId)!;
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new(id, articleId, TextQuote.Of(new(text), text, new(at, at + words.Length)), fields.ToDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal));
    }

    void Decide(double value, Act act, string? reason = null) =>
        log.Decide("ann", new DecisionProposal(DecisionTarget.Figure(Review().Single(f => f.AsRead.Value == value).Id), act, null, reason));

    List<ReviewedFigure> Review() => log.Ask(v => new CaseReview(opened).All(v).ToList());

    IEnumerable<string> Shown() => Review().Select(f => FormattableString.Invariant($"{f.AsRead.Value} {f.Status.Code()} {f.Anchoring}"));

    (Anchoring, ReviewStatus, double) Loose() =>
        Assert.Single(log.Ask(v => new CaseReview(opened).Loose(v).ToList())) is var loose ? (loose.Anchoring, loose.Status, loose.AsRead.Value) : default;

    async Task Read(string text, Func<Article, ArticleReading>? read = null)
    {
        folder.Write("in/a.txt", text);
        var found = FileSearch.Find([folder.At("in")], ArticleLoader.Endings);
        await new CaseUpdate(opened, Manifests.Load(null, found.Roots), NumberReading.Of(read ?? NumberReading.Read, $"{text} {read?.Method.Name}"))
            .RunAsync(found, 1, null, TestContext.Current.CancellationToken);
    }
}
