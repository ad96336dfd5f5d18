namespace MissingOffenders.Web.Tests.Serving;

public sealed class SafetyTests(Chromium chromium)
{
    [Fact]
    public async Task A_hostile_article_is_text_and_nothing_else()
    {
        var line = string.Concat(Enumerable.Repeat("long \u202Eline ", 100_000));
        string[] texts =
        [
            "In Kent <script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"> 12 men <svg onload=alert(1)>\n\n</p></main><style>body{display:none}</style> javascript:alert(1) 13 {{7*7}} @(1+1) &lt;b&gt;",
            "\u202E\u2066 14 evil \u202E bidi \u0000 marks",
            line + " 15 men are missing " + line,
        ];
        await using var visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync(texts));
        var tab = await visit.OpenAsync();
        List<string> surprises = [];
        tab.Page.Dialog += (_, dialog) => surprises.Add(dialog.Message);
        tab.Page.PageError += (_, error) => surprises.Add(error);

        await Expect(tab.Page.Locator("#text p").First).ToHaveTextAsync(texts[0].Split('\n')[0]);
        await tab.TypeAsync("a", "a", "a", "a", "a", "a", "a", "a");
        await Expect(tab.Main).ToContainTextAsync("of");
        await tab.TypeAsync("k", "k", "k", "k", "k", "k", "k", "k");

        await tab.AtAsync("12");
        Assert.Empty(surprises);
        Assert.DoesNotContain("owned", await tab.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await tab.Page.Locator("#text script, #text img, #text style, #text svg").CountAsync());
    }

    [Fact]
    public async Task No_request_leaves_the_machine_and_nothing_breaks_the_policy()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(3));
        List<string> addresses = [], complaints = [];
        visit.Context.Request += (_, request) => addresses.Add(request.Url);
        visit.Context.WebError += (_, error) => complaints.Add(error.Error);
        visit.Context.Console += (_, message) => complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : Array.Empty<string>());
        var tab = await visit.OpenAsync();
        await tab.TypeAsync("a", "e", "Escape", "h", "Escape", "u");
        await tab.AcknowledgedAsync(2);
        await tab.FollowAsync("Articles");
        await Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Articles" })).ToBeVisibleAsync();
        await tab.FollowAsync("History");
        await Expect(tab.Page.GetByRole(AriaRole.Row)).ToHaveCountAsync(3);

        Assert.All(addresses, a => Assert.True(new Uri(a).IsLoopback, a));
        Assert.Contains(addresses, a => a.EndsWith("blazor.web.js", StringComparison.Ordinal));
        Assert.Empty(complaints);
    }
}
