using Microsoft.Playwright;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Tests;

public sealed class BlindPassTests(Chromium chromium)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_reviewer_sees_nothing_of_the_first_and_overturns_nothing_and_history_tells_how_far_they_agree()
    {
        using var sample = await SampleCase.OfTextsAsync("In Kent 12 men and 13 women are missing. In Essex 20 men are, 21 in all.");
        using (var log = DecisionLog.Open(sample.Path, TimeProvider.System))
        {
            log.Decide(
                "annabel",
                Of(sample.Id(12), new Accept(), null),
                Of(sample.Id(13), new Correct([new("value", "13", "31")]), null),
                Of(sample.Id(20), new Reject(), "not offenders"),
                Of(sample.Id(21), new Accept(), null),
                Of("added1", new Add(new("added1", sample.ArticleId("00.txt"), new("women", "and 13 ", " are missing", 19), new Dictionary<string, string?>(StringComparer.Ordinal) { ["value"] = "77" })), null));
        }

        await using var visit = await chromium.VisitAsync();
        await using (var blind = await ReviewServer.StartAsync(new(sample.Path, "bob") { IsBlind = true }, Cancel))
        {
            var tab = await ReviewTab.OpenAsync(visit, blind.Url);
            await Assertions.Expect(tab.Page.Locator("#queue li.open")).ToHaveCountAsync(4);
            foreach (var key in new[] { "j", "k", "a", "x", "x", "i" })
            {
                await ShowsNothingOfOthersAsync(tab.Page);
                await tab.TypeAsync(key);
            }

            await tab.AcknowledgedAsync(4);
            await tab.Page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
            await Assertions.Expect(tab.Page.Locator("tbody tr")).ToHaveCountAsync(4);
            await ShowsNothingOfOthersAsync(tab.Page);
            await Assertions.Expect(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Conflicts" })).ToHaveCountAsync(0);
            foreach (var path in new[] { "/conflicts", "/series", "/export", "/api/figures" })
            {
                Assert.Equal(404, (await tab.Page.APIRequest.GetAsync(new Uri(new(blind.Url), path).ToString())).Status);
            }
        }

        Assert.Equal(["12 accepted", "31 corrected", "77 added", "20 rejected", "21 accepted"], sample.Verdicts());
        await using var open = await ReviewServer.StartAsync(new(sample.Path, "annabel"), Cancel);
        var seen = await ReviewTab.OpenAsync(visit, open.Url);
        await seen.ShowsAsync("12", "accepted");
        await seen.Page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();

        // By hand: two of four agree; by chance 2/4 * 1/4 + 1/4 * 2/4 = 1/4; (1/2 - 1/4) / (3/4) = 0.333.
        await Assertions.Expect(seen.Page.GetByRole(AriaRole.Region, new() { Name = "Agreement" }).Locator("tbody tr")).ToContainTextAsync("annabel and bob (blind)40.5000.2500.333");
        await Assertions.Expect(seen.Page.Locator(".disagreements li")).ToHaveCountAsync(2);
        await Assertions.Expect(seen.Page.Locator(".disagreements")).ToContainTextAsync("annabel correct (value 31), bob (blind) reject");
        await seen.Page.GetByRole(AriaRole.Link, new() { Name = "31 missing, (no place)" }).First.ClickAsync();
        await seen.AtAsync("31");
    }

    static DecisionProposal Of(string figureId, Act act, string? reason) => new(DecisionSubject.Figure(figureId), act, 0, reason);

    static async Task ShowsNothingOfOthersAsync(IPage page)
    {
        var text = await page.Locator("body").InnerTextAsync();
        foreach (var leak in new[] { "annabel", "31", "77", "not offenders", "confidence", "Agreement" })
        {
            Assert.DoesNotContain(leak, text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(0, await page.Locator(".waterfall").CountAsync());
    }
}
