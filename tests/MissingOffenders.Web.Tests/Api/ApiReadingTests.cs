using System.Net;
using System.Text.Json.Nodes;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Web.Tests.Api;

public sealed class ApiReadingTests
{
    [Fact]
    public async Task Figures_have_the_columns_of_the_package_and_their_types()
    {
        await using var api = await ApiClient.OfFiguresAsync(3);

        var figures = (await api.GetAsync("figures"))["figures"]!.AsArray();

        Assert.Equal([.. FigureColumns.All.Select(c => c.Name), "last_decision"], figures[0]!.AsObject().Select(m => m.Key));
        Assert.Equal(3, figures.Count);
        Assert.Equal("""{"value":1,"in_quotation":false,"published":null,"last_decision":0}""", Some(figures[0]!, "value", "in_quotation", "published", "last_decision"));
    }

    [Fact]
    public async Task Pages_of_a_list_make_up_the_whole()
    {
        await using var api = await ApiClient.OfFiguresAsync(120);
        List<double> seen = [];
        for (var offset = 0; ;)
        {
            var page = await api.GetAsync($"figures?limit=50&offset={offset}");
            Assert.Equal(120, (int)page["total"]!);
            var figures = page["figures"]!.AsArray();
            if (figures.Count == 0)
            {
                break;
            }

            seen.AddRange(figures.Select(f => (double)f!["value"]!));
            offset += figures.Count;
        }

        Assert.Equal(Enumerable.Range(1, 120).Select(n => (double)n), seen);
        Assert.Equal(100, (await api.GetAsync("figures"))["figures"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("article=01.txt", 10)]
    [InlineData("status=open", 60)]
    [InlineData("status=accepted", 0)]
    [InlineData("measure=wanted", 0)]
    [InlineData("q=57", 1)]
    [InlineData("kind=total&article=00.txt", 50)]
    public async Task The_filter_is_that_of_the_page(string query, int total)
    {
        await using var api = await ApiClient.OfFiguresAsync(60);

        Assert.Equal(total, (int)(await api.GetAsync("figures?" + query))["total"]!);
    }

    [Theory]
    [InlineData("figures?mesure=missing", "There is no parameter 'mesure'. Expected: status, ")]
    [InlineData("figures?status=acepted", "Expected: open, accepted, ")]
    [InlineData("figures?limit=many", "'limit' is 'many'. Expected: a whole number from 0.")]
    [InlineData("figures?offset=-1", "'offset' is '-1'. Expected: a whole number from 0.")]
    [InlineData("articles?status=read", "There is no parameter 'status'. Expected: offset, limit.")]
    [InlineData("decisions?after=x", "'after' is 'x'")]
    [InlineData("conflicts?sort=x", "Expected: , force, time.")]
    public async Task A_query_that_is_not_understood_is_told_what_was_expected(string path, string detail)
    {
        await using var api = await ApiClient.OfFiguresAsync(1);

        Assert.Contains(detail, (string?)(await api.GetAsync(path, HttpStatusCode.BadRequest))["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("figures/none")]
    [InlineData("articles/none")]
    [InlineData("nothing")]
    [InlineData("nothing/at/all")]
    public async Task What_is_not_there_is_404(string path)
    {
        await using var api = await ApiClient.OfFiguresAsync(1);

        await api.GetAsync(path, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_figure_comes_with_evidence_and_history()
    {
        await using var api = await ApiClient.OfFiguresAsync(2);
        var id = api.Sample.Id(2);
        await api.DecideAsync(new { action = "reject", subject_id = id, seen = 0, reason = "no offenders" });
        await api.DecideAsync(new { action = "undo" });

        var figure = await api.GetAsync($"figures/{id}");

        Assert.Equal("""{"figure_id":"X","value":2,"review_status":null,"last_decision":2,"anchoring":"held"}""", Some(figure, "figure_id", "value", "review_status", "last_decision", "anchoring").Replace(id, "X", StringComparison.Ordinal));
        Assert.Equal(["reject false", "undo true"], figure["history"]!.AsArray().Select(d => $"{d!["action"]} {d["holds"]}"));
        Assert.Equal((long)figure["char_start"]!, (long)figure["evidence"]![0]!["quote"]![0]!);
    }

    [Fact]
    public async Task Articles_come_without_text_and_an_article_with_it()
    {
        await using var api = await ApiClient.OfAsync(await SampleCase.OfTextsAsync("😀 In Kent 12 men are missing.", "Nobody."));

        var articles = await api.GetAsync("articles");
        Assert.Equal(2, (int)articles["total"]!);
        Assert.Equal(ArticleColumns.All.Select(c => c.Name), articles["articles"]![0]!.AsObject().Select(m => m.Key));
        var article = await api.GetAsync($"articles/{articles["articles"]![0]!["article_id"]}");
        Assert.Equal("😀 In Kent 12 men are missing.", (string?)article["text"]);
        Assert.Single(article["figure_ids"]!.AsArray());
        Assert.Empty(article["blocks"]!.AsArray());
    }

    [Fact]
    public async Task Decisions_can_be_followed_from_a_number_on()
    {
        await using var api = await ApiClient.OfFiguresAsync(3);
        foreach (var value in new[] { 1, 2, 3 })
        {
            await api.DecideAsync(new { action = "accept", subject_id = api.Sample.Id(value), seen = 0 });
        }

        var all = await api.GetAsync("decisions");
        var later = await api.GetAsync("decisions?after=1&limit=1");
        Assert.Equal(("1 2 3", 3), (Numbers(all), (int)all["last"]!));
        Assert.Equal(("2", 2, 3), (Numbers(later), (int)later["total"]!, (int)later["last"]!));
        Assert.Equal(0, (int)(await api.GetAsync("decisions?after=3"))["total"]!);

        static string Numbers(JsonNode answer) => string.Join(' ', answer["decisions"]!.AsArray().Select(d => d!["decision_id"]));
    }

    static string Some(JsonNode record, params string[] names) => new JsonObject(names.Select(n => KeyValuePair.Create(n, record[n]?.DeepClone()))).ToJsonString();
}
