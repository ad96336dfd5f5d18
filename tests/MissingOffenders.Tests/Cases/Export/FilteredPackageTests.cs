using System.Text.Json;
using System.Text.Json.Nodes;
using MissingOffenders.Cases.Export;
using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Tests.Cases.Export;

/// <summary>Packages of some of the figures.</summary>
[Collection(CorpusCase.Name)]
public sealed class FilteredPackageTests(CorpusCase corpus) : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("force", "Derbyshire Constabulary")]
    [InlineData("measure", "registered")]
    [InlineData("kind", "part")]
    [InlineData("status", "open")]
    [InlineData("q", "missing")]
    [InlineData("article", "b17-derbyshire-press-release.txt")]
    [InlineData("force", "No such force")]
    public void What_belongs_to_the_figures_goes_with_them_and_nothing_else(string name, string value)
    {
        var filter = FigureFilter.None.With(name, value);
        var summary = Write(filter);

        var all = Rows("figures", "figure_id", corpusWide: true);
        var figures = Rows("figures", "figure_id");
        Assert.True(figures.Count < all.Count);
        Assert.Equal(figures.Count, summary.Figures);
        Assert.Equal(Rows("figures", "article_id").ToHashSet(), Rows("articles", "article_id").ToHashSet());
        Assert.Equal(figures.Count, Rows("articles", "figures").Sum(int.Parse));
        Assert.Subset(figures.ToHashSet(), Rows("conflict_members", "figure_id").ToHashSet());
        Assert.Equal(Rows("conflict_members", "conflict_id").ToHashSet(), Rows("conflicts", "conflict_id").ToHashSet());
        Assert.Equal(Rows("conflicts", "conflict_id").ToHashSet(), Rows("figures", "conflict_ids").SelectMany(c => c.Split(';', StringSplitOptions.RemoveEmptyEntries)).ToHashSet());
    }

    [Fact]
    public void Every_key_is_found_in_the_whole_package()
    {
        Write(FigureFilter.None);

        Assert.Subset(Rows("articles", "article_id").ToHashSet(), Rows("figures", "article_id").ToHashSet());
        Assert.Subset(Rows("figures", "figure_id").ToHashSet(), Rows("conflict_members", "figure_id").ToHashSet());
        Assert.Subset(Rows("conflicts", "conflict_id").ToHashSet(), Rows("conflict_members", "conflict_id").ToHashSet());
    }

    [Fact]
    public void Figures_are_chosen_by_the_kind_of_conflict_that_they_are_in()
    {
        Write(FigureFilter.None.With(FigureFacet.ConflictName, "headline_body"));

        var ofKind = Rows("conflicts", "conflict_id").Zip(Rows("conflicts", "kind")).Where(c => c.Second == "headline_body").Select(c => c.First).ToHashSet();
        Assert.NotEmpty(ofKind);
        Assert.NotEmpty(Rows("figures", "value"));
        Assert.All(Rows("figures", "conflict_ids"), ids => Assert.Contains(ids.Split(';'), ofKind.Contains));
    }

    [Fact]
    public void The_figures_are_those_of_the_whole_package_that_pass()
    {
        Write(FigureFilter.None);
        var expected = ReadPackage.Csv(folder.At("out/figures.csv"));
        var measure = Array.IndexOf(expected[0], "measure");
        Write(FigureFilter.None.With("measure", "registered"));

        Assert.Equal([expected[0], .. expected.Skip(1).Where(r => r[measure] == "registered")], ReadPackage.Csv(folder.At("out/figures.csv")));
    }

    [Fact]
    public void The_descriptor_says_what_was_chosen()
    {
        Write(FigureFilter.Parse("?measure=missing&sort=value&q=a%20b&other=x"));
        Assert.Equal("""{"measure":"missing","q":"a b"}""", Filter());

        Write(FigureFilter.None);
        Assert.Equal("null", Filter());

        string Filter()
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(folder.At("out/datapackage.json")));
            return JsonSerializer.Serialize(json.RootElement.GetProperty("filter"));
        }
    }

    [Theory]
    [InlineData("status=unsure", 0)]
    [InlineData("status=rejected", 1)]
    [InlineData("kind=added", 2)]
    public void The_decisions_on_the_figures_go_with_them(string filter, int decisions)
    {
        var summary = Write(FigureFilter.Parse(filter));

        Assert.Equal(decisions, summary.Decisions);
    }

    [Fact]
    public void A_bulk_is_kept_whole_with_its_head_and_what_undid_it()
    {
        var deferred = corpus.File.Decisions().First(d => d.Action == "defer");
        Write(FigureFilter.None.With("article", corpus.File.Figure(deferred.SubjectId)!.ArticlePath));

        var actions = File.ReadAllLines(folder.At("out/decisions.jsonl")).Select(l => (string?)JsonNode.Parse(l)!["action"]).ToList();
        Assert.Contains("bulk", actions);
        Assert.Contains("undo", actions);
    }

    PackageSummary Write(FigureFilter filter) => corpus.Write(folder.At("out"), new() { Filter = filter });

    List<string> Rows(string table, string column, bool corpusWide = false)
    {
        var rows = ReadPackage.Csv(Path.Combine(corpusWide ? corpus.Package : folder.At("out"), $"{table}.csv"));
        var at = Array.IndexOf(rows[0], column);
        return [.. rows.Skip(1).Select(r => r[at])];
    }
}
