using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Web.Tests.Histories;

public sealed class BlindPassTests(Chromium chromium)
{
    [Fact]
    public async Task A_second_reviewer_sees_nothing_of_the_first_and_overturns_nothing_and_history_tells_how_far_they_agree()
    {
        var sample = await SampleCase.OfTextsAsync("In Kent 12 men and 13 women are missing. In Essex 20 men are, 21 in all.");
        sample.Decide("annabel", sample.Figure(12), new Accept());
        sample.Decide("annabel", sample.Figure(13), new Correct([new("value", "13", "31")]));
        sample.Decide("annabel", sample.Figure(20), new Reject(), reason: "not offenders");
        sample.Decide("annabel", sample.Figure(21), new Accept());
        sample.Decide("annabel", DecisionTarget.Figure("added1"), new Add(new("added1", sample.ArticleId("00.txt"), new("women", "and 13 ", " are missing", 19), new Dictionary<string, string?>(StringComparer.Ordinal) { ["value"] = "77" })));

        await using var visit = await chromium.VisitAsync(sample, _ => new(sample.Path, "bob") { IsBlind = true });
        var tab = await visit.OpenAsync();
        await Expect(tab.Page.Locator("#queue li.open")).ToHaveCountAsync(4);
        foreach (var key in new[] { "j", "k", "a", "x", "x", "i" })
        {
            await ShowsNothingOfOthersAsync(tab.Page);
            await tab.TypeAsync(key);
        }

        await tab.AcknowledgedAsync(4);
        await tab.FollowAsync("History");
        await Expect(tab.Rows).ToHaveCountAsync(4);
        await ShowsNothingOfOthersAsync(tab.Page);
        await Expect(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Conflicts" })).ToHaveCountAsync(0);
        foreach (var path in new[] { "/conflicts", "/series", "/export", "/api/figures" })
        {
            Assert.Equal(404, (await tab.Page.APIRequest.GetAsync(new Uri(new(tab.Page.Url), path).ToString())).Status);
        }

        Assert.Equal(["12 accepted", "31 corrected", "77 added", "20 rejected", "21 accepted"], sample.Verdicts());
        await visit.RestartAsync(_ => new(sample.Path, "annabel"));
        var seen = await visit.OpenAsync();
        await seen.ShowsAsync("12", "accepted");
        await seen.FollowAsync("History");

        // By hand: two of four agree; by chance 2/4 * 1/4 + 1/4 * 2/4 = 1/4; (1/2 - 1/4) / (3/4) = 0.333.
        await Expect(seen.Page.GetByRole(AriaRole.Region, new() { Name = "Agreement" }).Locator("tbody tr")).ToContainTextAsync("annabel and bob (blind)40.5000.2500.333");
        await Expect(seen.Page.Locator(".disagreements li")).ToHaveCountAsync(2);
        await Expect(seen.Page.Locator(".disagreements")).ToContainTextAsync("annabel correct (value 31), bob (blind) reject");
        await seen.Page.GetByRole(AriaRole.Link, new() { Name = "31 missing, (no place)" }).First.ClickAsync();
        await seen.AtAsync("31");
    }

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
