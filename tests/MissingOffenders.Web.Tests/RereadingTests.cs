using Microsoft.Playwright;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Tests;

public sealed class RereadingTests(Chromium chromium)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_another_program_reads_is_seen_at_once_and_the_reviewer_stays_where_they_are()
    {
        using var sample = await SampleCase.OfTextsAsync("In Kent 12 men and 13 women are missing.", "In Essex 20 men are missing, 21 in all.");
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        var tab = await ReviewTab.OpenAsync(visit, server.Url);
        await tab.TypeAsync("a", "x", "j");
        await tab.AtAsync("21");

        await sample.ReadAsync("In Kent 12 men are missing.", "So it is said. In Essex 20 men are missing, 21 in all, and 22 in Suffolk.", "In Devon 7 are missing.");

        await Assertions.Expect(tab.Status).ToHaveTextAsync("Articles were read again: 4 figures are new, 0 changed, 2 gone.");
        await tab.AtAsync("21");
        await Assertions.Expect(tab.Page.Locator(".position")).ToHaveTextAsync("4 of 6");
        await Assertions.Expect(tab.Page.Locator("#text")).ToContainTextAsync("22 in Suffolk");
        await tab.ShowsAsync("13", "rejected");
        await tab.TypeAsync("a", "a");
        await tab.AcknowledgedAsync(4);
        Assert.Equal(["12 accepted", "20 open", "21 accepted", "22 accepted", "7 open"], sample.Verdicts());
    }

    [Fact]
    public async Task Where_the_record_under_review_has_gone_the_next_one_takes_its_place()
    {
        using var sample = await SampleCase.OfTextsAsync("In Kent 12 men and 13 women are missing.", "In Essex 20 men are missing.");
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        var tab = await ReviewTab.OpenAsync(visit, server.Url);
        await tab.TypeAsync("j", "e");
        await Assertions.Expect(tab.Page.GetByLabel("value", new() { Exact = true })).ToBeVisibleAsync();

        await sample.ReadAsync("In Kent 12 men are missing.");

        await tab.AtAsync("20");
        await Assertions.Expect(tab.Page.GetByLabel("value", new() { Exact = true })).ToBeHiddenAsync();
        await tab.TypeAsync("a");
        await tab.AcknowledgedAsync(1);
        Assert.Equal(["12 open", "20 accepted"], sample.Verdicts());
    }
}
