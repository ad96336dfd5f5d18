using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Web.Tests.Histories;

public sealed class HistoryTests(Chromium chromium) : IAsyncLifetime
{
    CaseVisit visit = null!;
    ReviewTab tab = null!;

    public async ValueTask InitializeAsync()
    {
        var sample = await SampleCase.OfFiguresAsync(60);
        sample.Decide("bob", sample.Figure(1), new Correct([new("value", "1", "11")]));
        sample.Decide("bob", sample.Figure(1), new Reject(), seen: 1);
        using (var log = DecisionLog.Open(sample.Path, TimeProvider.System))
        {
            log.DecideAll("ann", "article=01.txt", new Accept(), [.. Enumerable.Range(51, 10).Select(n => sample.Id(n))], seen: 2);
        }

        sample.Decide("cid", DecisionTarget.Conflict("c1"), new Resolve("official_first@1", 394, "", []), reason: "they own it");
        visit = await chromium.VisitAsync(sample);
        tab = await visit.OpenAsync("/history");
        await Expect(tab.Rows).ToHaveCountAsync(4);
    }

    public ValueTask DisposeAsync() => visit?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Every_decision_says_what_was_before_and_after()
    {
        await Expect(tab.Rows.Nth(0)).ToContainTextAsync("open → official_first@1, 394");
        await Expect(tab.Rows.Nth(0)).ToContainTextAsync("they own it");
        await Expect(tab.Rows.Nth(1)).ToContainTextAsync("accept for 10 records");
        await Expect(tab.Rows.Nth(2)).ToContainTextAsync("corrected → rejected");
        await Expect(tab.Rows.Nth(3)).ToContainTextAsync("open → corrected");
        await Expect(tab.Rows.Nth(3)).ToContainTextAsync("value: 1 → 11");
    }

    [Fact]
    public async Task A_step_of_another_and_a_bulk_are_undone_and_both_stay_in_the_list()
    {
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Undo bob’s decision 1" }).ClickAsync();
        await Expect(tab.Rows).ToHaveCountAsync(5);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Undo decision 3" }).ClickAsync();
        await Expect(tab.Rows).ToHaveCountAsync(6);

        await Expect(tab.Rows.Nth(0)).ToContainTextAsync("undo: accept for 10 records");
        await Expect(tab.Rows.Nth(1)).ToContainTextAsync("undo: correct");
        await Expect(tab.Rows.Nth(1)).ToContainTextAsync("value: 11 → as read");
        await Expect(tab.Page.Locator("tr.undone")).ToHaveCountAsync(2);
        Assert.All(visit.Sample.Verdicts().Skip(1), v => Assert.EndsWith("open", v, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_filter_stands_in_the_address_and_a_bulk_leads_to_what_it_decided()
    {
        await tab.Page.GetByLabel("Who").SelectOptionAsync("bob");
        await Expect(tab.Rows).ToHaveCountAsync(2);
        Assert.EndsWith("/history?by=bob", tab.Page.Url, StringComparison.Ordinal);
        await tab.Page.GetByLabel("What").SelectOptionAsync("reject");
        await Expect(tab.Rows).ToHaveCountAsync(1);
        await tab.Page.GoBackAsync();
        await Expect(tab.Rows).ToHaveCountAsync(2);
        await tab.FollowAsync("Clear the filter");
        await Expect(tab.Rows).ToHaveCountAsync(4);

        await tab.FollowAsync("accept for 10 records");
        await Expect(tab.Rows).ToHaveCountAsync(11);
        await tab.Page.ReloadAsync();
        await Expect(tab.Rows).ToHaveCountAsync(11);
        await tab.Page.GetByLabel("Figure or conflict").FillAsync(visit.Sample.Id(1));
        await tab.Page.GetByLabel("Figure or conflict").PressAsync("Enter");
        await Expect(tab.Rows).ToHaveCountAsync(0);
        await tab.GoAsync($"/history?figure={visit.Sample.Id(1)}");
        await Expect(tab.Rows).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_long_log_has_pages()
    {
        await tab.FollowAsync("Figures");
        await tab.Queue.FocusAsync();
        await tab.TypeAsync(Enumerable.Repeat("a", 49));
        await tab.AcknowledgedAsync(49);
        await tab.FollowAsync("History");
        await Expect(tab.Rows).ToHaveCountAsync(50);
        await tab.FollowAsync("After");
        await Expect(tab.Rows).ToHaveCountAsync(3);
        Assert.EndsWith("/history?page=2", tab.Page.Url, StringComparison.Ordinal);
    }
}
