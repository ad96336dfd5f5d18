namespace MissingOffenders.Web.Tests.Layout;

public sealed class PrintTests(Chromium chromium)
{
    [Fact]
    public async Task A_conflict_prints_as_claim_sources_sentences_and_decision_and_nothing_of_the_tool()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await visit.OpenAsync("/conflicts");
        await Expect(tab.Page.Locator("#queue li").First).ToBeVisibleAsync();
        await tab.WalkToAsync("value disagreement");
        await tab.TypeAsync("2", "a");
        await tab.AcknowledgedAsync(1);
        await tab.WalkToAsync("value disagreement");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var shown in new[] { "#article h2", ".side blockquote", ".members td", "#record .badge", "#record .whose", ".log li" })
        {
            await Expect(tab.Page.Locator(shown).First).ToBeVisibleAsync();
        }

        foreach (var hidden in new[] { ".top", "#queue", ".decide", "#settle" })
        {
            await Expect(tab.Page.Locator(hidden).First).ToBeHiddenAsync();
        }

        await tab.Page.SticksOutNowhereAsync();
    }

    [Fact]
    public async Task A_figure_prints_with_its_whole_article()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync(string.Join("\n\n", Enumerable.Range(1, 60).Select(i => "So it is said. In Kent 12 men are missing."))));
        var tab = await visit.OpenAsync();
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var article = tab.Page.Locator("#article");
        Assert.Equal(0, await article.EvaluateAsync<int>("e => Math.max(0, e.scrollHeight - e.clientHeight - 1)"));
        await Expect(tab.Page.Locator("#record h2")).ToBeVisibleAsync();
        await Expect(tab.Page.Locator("#queue")).ToBeHiddenAsync();
    }
}
