using System.Net;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Web.Tests.Api;

public sealed class ApiConflictTests : IAsyncLifetime
{
    ApiClient api = null!;

    public async ValueTask InitializeAsync() => api = await ApiClient.OfAsync(
        await SampleCase.OfArticlesAsync(
            "article_path,publisher,published\none.txt,One,2015-03-10\nother.txt,Other,2015-03-10\n",
            ("one.txt", "Sex offenders missing\n\nKent Police said nine registered sex offenders are missing in Kent.\n"),
            ("other.txt", "Offenders untraced\n\nKent Police said seven registered sex offenders are missing in Kent.\n")));

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task Conflicts_have_the_columns_of_the_package_and_figures_name_them()
    {
        var list = await api.GetAsync("conflicts");
        var conflict = Assert.Single(list["conflicts"]!.AsArray())!;
        Assert.Equal([.. ConflictColumns.All.Select(c => c.Name), "last_decision"], conflict.AsObject().Select(m => m.Key));

        var one = await api.GetAsync($"conflicts/{conflict["conflict_id"]}");
        Assert.Equal([7, 9], one["members"]!.AsArray().Select(m => (int)m!["value"]!).Order());
        var figures = await api.GetAsync("figures");
        Assert.All(figures["figures"]!.AsArray(), f => Assert.Equal((string?)conflict["conflict_id"], (string?)f!["conflict_ids"]));
    }

    [Fact]
    public async Task A_conflict_is_resolved_and_the_decision_is_undone()
    {
        var id = (string?)(await api.GetAsync("conflicts"))["conflicts"]![0]!["conflict_id"];

        await api.DecideAsync(new { action = "resolve", subject_id = id, seen = 0, details = new { strategy = "lowest_reported" } });
        var decided = await api.GetAsync($"conflicts/{id}");
        Assert.Equal(("decided", 7, "ann", 1), ((string?)decided["status"], (int)decided["best"]!, (string?)decided["resolved_by"], (int)decided["last_decision"]!));

        await api.DecideAsync(new { action = "resolve", subject_id = id, seen = 0, reason = "x", details = new { value = 8 } }, HttpStatusCode.Conflict);
        await api.DecideAsync(new { action = "resolve", subject_id = id, seen = 1, reason = "told by phone", details = new { value = 8.5 } });
        Assert.Equal(8.5, (double)(await api.GetAsync($"conflicts/{id}"))["best"]!);
        await api.DecideAsync(new { action = "undo" });
        await api.DecideAsync(new { action = "undo" });
        Assert.Equal("contested", (string?)(await api.GetAsync($"conflicts/{id}"))["status"]);
    }

    [Fact]
    public async Task A_wrong_resolution_is_told_what_was_expected()
    {
        var id = (string?)(await api.GetAsync("conflicts"))["conflicts"]![0]!["conflict_id"];

        var unknown = await api.DecideAsync(new { action = "resolve", subject_id = id, seen = 0, details = new { strategy = "coin_toss" } }, HttpStatusCode.BadRequest);
        Assert.Contains("lowest_reported@1", (string?)unknown["detail"], StringComparison.Ordinal);
        await api.DecideAsync(new { action = "resolve", subject_id = id, seen = 0, details = new { value = 8 } }, HttpStatusCode.BadRequest);
        await api.DecideAsync(new { action = "resolve", subject_id = id, seen = 0 }, HttpStatusCode.BadRequest);
        await api.DecideAsync(new { action = "resolve", subject_id = id, seen = 0, details = new { strategy = "official_first" } }, HttpStatusCode.Conflict);
        await api.DecideAsync(new { action = "resolve", subject_id = "none", seen = 0, details = new { strategy = "range" } }, HttpStatusCode.NotFound);
        await api.GetAsync("conflicts/none", HttpStatusCode.NotFound);
        Assert.Empty(api.Sample.Decisions());
    }

    [Fact]
    public async Task Without_rules_there_is_no_comparison_and_that_is_told()
    {
        await using var without = await ApiClient.OfFiguresAsync(1);

        Assert.Contains("rules", (string?)(await without.GetAsync("conflicts", HttpStatusCode.ServiceUnavailable))["detail"], StringComparison.Ordinal);
    }
}
