using Microsoft.Playwright;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Tests;

public sealed class SafetyTests(Chromium chromium)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

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
        using var sample = await SampleCase.OfTextsAsync(texts);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        var tab = await ReviewTab.OpenAsync(visit, server.Url);
        List<string> surprises = [];
        tab.Page.Dialog += (_, dialog) => surprises.Add(dialog.Message);
        tab.Page.PageError += (_, error) => surprises.Add(error);

        await Assertions.Expect(tab.Page.Locator("#text p").First).ToHaveTextAsync(texts[0].Split('\n')[0]);
        await tab.TypeAsync("a", "a", "a", "a", "a", "a", "a", "a");
        await Assertions.Expect(tab.Main).ToContainTextAsync("of");
        await tab.TypeAsync("k", "k", "k", "k", "k", "k", "k", "k");

        await tab.AtAsync("12");
        Assert.Empty(surprises);
        Assert.DoesNotContain("owned", await tab.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await tab.Page.Locator("#text script, #text img, #text style, #text svg").CountAsync());
    }

    [Fact]
    public async Task No_request_leaves_the_machine_and_nothing_breaks_the_policy()
    {
        using var sample = await SampleCase.OfFiguresAsync(3);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        List<string> addresses = [], complaints = [];
        visit.Request += (_, request) => addresses.Add(request.Url);
        visit.WebError += (_, error) => complaints.Add(error.Error);
        visit.Console += (_, message) => complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : Array.Empty<string>());
        var tab = await ReviewTab.OpenAsync(visit, server.Url);
        await tab.TypeAsync("a", "e", "Escape", "h", "Escape", "u");
        await tab.AcknowledgedAsync(2);
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Articles" }).ClickAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Articles" })).ToBeVisibleAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Row)).ToHaveCountAsync(3);

        Assert.All(addresses, a => Assert.True(new Uri(a).IsLoopback, a));
        Assert.Contains(addresses, a => a.EndsWith("blazor.web.js", StringComparison.Ordinal));
        Assert.Empty(complaints);
    }
}
