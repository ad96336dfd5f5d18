using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace MissingOffenders.Web.Tests.Api;

/// <summary>Every kind of decision over HTTP. What counts is what is in the file afterwards.</summary>
public sealed class ApiDecidingTests : IAsyncLifetime
{
    ApiClient api = null!;

    public async ValueTask InitializeAsync() =>
        api = await ApiClient.OfAsync(await SampleCase.OfTextsAsync("In Kent 12 men and nine women are missing.\n\nIn Essex 30 men are missing, 31 in all.", "😀 In Devon 7 are missing."));

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task Figures_are_accepted_rejected_deferred_and_noted()
    {
        await OnAsync(12, "accept");
        await OnAsync(30, "reject", reason: "no offenders");
        await OnAsync(31, "defer");
        await api.DecideAsync(new { action = "note", subject_id = api.Sample.Id(7), reason = "ask the force" });

        Assert.Equal(["12 accepted", "30 rejected", "31 unsure", "7 open"], api.Sample.Verdicts());
        Assert.Equal(["12 accept", "30 reject", "31 defer", "7 note"], api.Sample.Decisions());
    }

    [Fact]
    public async Task What_is_written_is_answered_in_the_form_of_the_log()
    {
        var written = await OnAsync(12, "correct", new { changes = new[] { new { field = "value", to = 21 } } });

        Assert.Equal(1, (int)written["last"]!);
        var decision = written["decisions"]![0]!;
        Assert.Equal(("ann", "figure", "correct"), ((string?)decision["decided_by"], (string?)decision["subject_type"], (string?)decision["action"]));
        Assert.Equal("""{"changes":[{"field":"value","from":"12","to":"21"}]}""", decision["details"]!.ToJsonString());
        Assert.Equal(decision.ToJsonString(), (await api.GetAsync("decisions"))["decisions"]![0]!.ToJsonString());
    }

    [Fact]
    public async Task Fields_are_corrected()
    {
        await OnAsync(12, "correct", new { changes = new object[] { new { field = "value", to = 21 }, new { field = "force", to = "Kent Police" }, new { field = "as_of", to = (string?)null } } });

        Assert.Equal("21 corrected", api.Sample.Verdicts()[0]);
        Assert.Equal("Kent Police", (string?)(await api.GetAsync($"figures?force=Kent Police"))["figures"]![0]!["force"]);
    }

    [Fact]
    public async Task A_figure_is_split_merged_and_undone()
    {
        await OnAsync(12, "split", new { parts = new[] { new { fields = new { value = 5 } }, new { fields = new { value = 7 } } } });
        await OnAsync(30, "merge", new { into = api.Sample.Id(31) });
        Assert.Equal(["12 split", "30 merged", "31 open", "5 open", "7 open", "7 open"], api.Sample.Verdicts().Order(StringComparer.Ordinal));

        await api.DecideAsync(new { action = "undo" });
        await api.DecideAsync(new { action = "undo", details = new { decision = 1 } });
        Assert.Equal(["12 open", "30 open", "31 open", "7 open"], api.Sample.Verdicts());

        await api.DecideAsync(new { action = "redo" });
        Assert.Contains("12 split", api.Sample.Verdicts());
        await api.DecideAsync(new { action = "redo" });
        await api.DecideAsync(new { action = "redo" }, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Words_that_the_rules_missed_are_added_by_their_code_points()
    {
        var article = (await api.GetAsync("articles"))["articles"]![1]!["article_id"];
        var written = await api.DecideAsync(new { action = "add", reason = "see the text", details = new { figure = new { article_id = (string?)article, char_start = 2, char_end = 10, fields = new { value = 8, measure = "wanted" } } } });

        var figure = await api.GetAsync($"figures/{written["decisions"]![0]!["subject_id"]}");
        Assert.Equal(("In Devon", 8, "wanted", "added", 2, 10), ((string?)figure["quote_exact"], (int)figure["value"]!, (string?)figure["measure"], (string?)figure["review_status"], (int)figure["char_start"]!, (int)figure["char_end"]!));
    }

    [Fact]
    public async Task All_that_pass_a_filter_are_decided_on_in_one_step()
    {
        await OnAsync(30, "accept");
        var written = await api.DecideAsync(new { action = "bulk", seen = 1, details = new { action = "reject", filter = "article=00.txt" } });

        Assert.Equal(("bulk", """{"action":"reject","count":2}""", "article=00.txt"), ((string?)written["decisions"]![0]!["action"], written["decisions"]![0]!["details"]!.ToJsonString(), (string?)written["decisions"]![0]!["subject_id"]));
        Assert.Equal(["12 rejected", "30 accepted", "31 rejected", "7 open"], api.Sample.Verdicts());

        await api.DecideAsync(new { action = "undo" });
        Assert.Equal(["12 open", "30 accepted", "31 open", "7 open"], api.Sample.Verdicts());
    }

    [Fact]
    public async Task A_decision_on_what_somebody_else_has_changed_is_refused_with_the_newer_one()
    {
        await OnAsync(12, "accept");

        var problem = await OnAsync(12, "reject", expected: HttpStatusCode.Conflict);
        Assert.Equal(("accept", "ann", 1), ((string?)problem["newer"]!["action"], (string?)problem["newer"]!["decided_by"], (int)problem["newer"]!["decision_id"]!));
        await api.DecideAsync(new { action = "bulk", seen = 0, details = new { action = "reject", filter = "" } });
        await api.DecideAsync(new { action = "reject", subject_id = api.Sample.Id(30), seen = 0 }, HttpStatusCode.Conflict);
        Assert.Equal(["12 accepted", "30 rejected", "31 rejected", "7 rejected"], api.Sample.Verdicts());

        await api.DecideAsync(new { action = "reject", subject_id = api.Sample.Id(12), seen = 1 });
        Assert.Equal("12 rejected", api.Sample.Verdicts()[0]);
    }

    [Theory]
    [InlineData("""{}""", "action")]
    [InlineData("""{""", "Expected: an object with action")]
    [InlineData("""null""", "Expected: an object with action")]
    [InlineData("""{"action":"accept","subjectId":"x","seen":0}""", "subjectId")]
    [InlineData("""{"action":"applaud"}""", "Expected: accept, reject, defer, note, correct,")]
    [InlineData("""{"action":"accept","seen":0}""", "subject_id: expected")]
    [InlineData("""{"action":"accept","subject_id":"ID"}""", "seen: expected last_decision")]
    [InlineData("""{"action":"accept","subject_id":"ID","seen":-1}""", "seen: expected last_decision")]
    [InlineData("""{"action":"note","subject_id":"ID"}""", "reason: expected the words")]
    [InlineData("""{"action":"correct","subject_id":"ID","seen":0}""", "details.changes: expected a list of objects")]
    [InlineData("""{"action":"correct","subject_id":"ID","seen":0,"details":{"changes":[{"field":"value","to":"twelve"}]}}""", "details.changes[0]: value cannot be 'twelve'. Give a number")]
    [InlineData("""{"action":"correct","subject_id":"ID","seen":0,"details":{"changes":[{"field":"quote_exact","to":"x"}]}}""", "there is no field 'quote_exact'. Expected: measure, value,")]
    [InlineData("""{"action":"correct","subject_id":"ID","seen":0,"details":{"changes":[{"field":"value","to":1},{"field":"value","to":2}]}}""", "each field once")]
    [InlineData("""{"action":"split","subject_id":"ID","seen":0,"details":{"parts":[{"fields":{"value":1}}]}}""", "details.parts: expected a list of objects, 2 or more")]
    [InlineData("""{"action":"split","subject_id":"ID","seen":0,"details":{"parts":[{"fields":{"value":1}},{"fields":{"value":-1}}]}}""", "details.parts[1].fields: value cannot be '-1'")]
    [InlineData("""{"action":"merge","subject_id":"ID","seen":0,"details":{"into":"ID"}}""", "details.into: expected another figure")]
    [InlineData("""{"action":"add","details":{"figure":{"article_id":"ARTICLE","char_start":5,"char_end":5,"fields":{"value":1,"measure":"missing"}}}}""", "expected 0 <= char_start < char_end")]
    [InlineData("""{"action":"add","details":{"figure":{"article_id":"ARTICLE","char_start":0,"char_end":5,"fields":{"value":1}}}}""", "details.figure.fields: measure is missing")]
    [InlineData("""{"action":"bulk","seen":0,"details":{"action":"correct","filter":""}}""", "Expected: accept, reject, defer")]
    [InlineData("""{"action":"bulk","seen":0,"details":{"action":"accept","filter":"mesure=missing"}}""", "details.filter: expected names and values")]
    [InlineData("""{"action":"bulk","details":{"action":"accept","filter":""}}""", "seen: expected")]
    [InlineData("""{"action":"undo","details":{"decision":"one"}}""", "details.decision: expected a whole number")]
    public async Task A_request_that_cannot_be_understood_is_told_what_was_expected_and_writes_nothing(string request, string detail)
    {
        var article = (string?)(await api.GetAsync("articles"))["articles"]![0]!["article_id"];
        var body = request.Replace("\"ID\"", $"\"{api.Sample.Id(12)}\"", StringComparison.Ordinal).Replace("ARTICLE", article, StringComparison.Ordinal);
        using StringContent content = new(body, Encoding.UTF8, "application/json");

        Assert.Contains(detail, (string?)(await api.PostAsync("decisions", content, HttpStatusCode.BadRequest))["detail"], StringComparison.Ordinal);
        Assert.Empty(api.Sample.Decisions());
    }

    [Theory]
    [InlineData("""{"action":"accept","subject_id":"none","seen":0}""")]
    [InlineData("""{"action":"merge","subject_id":"ID","seen":0,"details":{"into":"none"}}""")]
    [InlineData("""{"action":"add","details":{"figure":{"article_id":"none","char_start":0,"char_end":5,"fields":{"value":1,"measure":"missing"}}}}""")]
    [InlineData("""{"action":"undo","details":{"decision":99}}""")]
    public async Task A_decision_on_what_is_not_there_is_404(string request)
    {
        using StringContent content = new(request.Replace("\"ID\"", $"\"{api.Sample.Id(12)}\"", StringComparison.Ordinal), Encoding.UTF8, "application/json");

        await api.PostAsync("decisions", content, HttpStatusCode.NotFound);
        Assert.Empty(api.Sample.Decisions());
    }

    [Fact]
    public async Task Only_steps_can_be_undone()
    {
        await api.DecideAsync(new { action = "bulk", seen = 0, details = new { action = "accept", filter = "" } });
        await api.DecideAsync(new { action = "undo", details = new { decision = 2 } }, HttpStatusCode.BadRequest);
        await api.DecideAsync(new { action = "undo", details = new { decision = 1 } });
        await api.DecideAsync(new { action = "undo", details = new { decision = 6 } }, HttpStatusCode.BadRequest);
        await api.DecideAsync(new { action = "undo", details = new { decision = 1 } }, HttpStatusCode.Conflict);
    }

    Task<JsonNode> OnAsync(double value, string action, object? details = null, string? reason = null, HttpStatusCode expected = HttpStatusCode.Created) =>
        api.DecideAsync(new { action, subject_id = api.Sample.Id(value), seen = 0, reason, details }, expected);
}
