using Microsoft.Playwright;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Tests;

public sealed class HistoryTests(Chromium chromium) : IAsyncLifetime
{
    SampleCase sample = null!;
    ReviewServer server = null!;
    IBrowserContext visit = null!;
    IPage page = null!;

    public async ValueTask InitializeAsync()
    {
        visit = await chromium.VisitAsync();
        sample = await SampleCase.OfFiguresAsync(60);
        using (var log = DecisionLog.Open(sample.Path, TimeProvider.System))
        {
            log.Decide("bob", On(1, new Correct([new("value", "1", "11")])));
            log.Decide("bob", On(1, new Reject(), seen: 1));
            log.DecideAll("ann", "article=01.txt", new Accept(), [.. Enumerable.Range(51, 10).Select(n => sample.Id(n))], seen: 2);
            log.Decide("cid", new DecisionProposal(DecisionSubject.Conflict("c1"), new Resolve("official_first@1", 394, "", []), 0, "they own it"));
        }

        server = await ReviewServer.StartAsync(new(sample.Path, "ann"), TestContext.Current.CancellationToken);
        page = await visit.NewPageAsync();
        await page.GotoAsync(server.Url);
        await page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await Assertions.Expect(Rows).ToHaveCountAsync(4);
    }

    public async ValueTask DisposeAsync()
    {
        if (visit is not null)
        {
            await visit.DisposeAsync();
        }

        if (server is not null)
        {
            await server.DisposeAsync();
            sample.Dispose();
        }
    }

    ILocator Rows => page.Locator("tbody tr");

    [Fact]
    public async Task Every_decision_says_what_was_before_and_after()
    {
        await Assertions.Expect(Rows.Nth(0)).ToContainTextAsync("open → official_first@1, 394");
        await Assertions.Expect(Rows.Nth(0)).ToContainTextAsync("they own it");
        await Assertions.Expect(Rows.Nth(1)).ToContainTextAsync("accept for 10 records");
        await Assertions.Expect(Rows.Nth(2)).ToContainTextAsync("corrected → rejected");
        await Assertions.Expect(Rows.Nth(3)).ToContainTextAsync("open → corrected");
        await Assertions.Expect(Rows.Nth(3)).ToContainTextAsync("value: 1 → 11");
    }

    [Fact]
    public async Task A_step_of_another_and_a_bulk_are_undone_and_both_stay_in_the_list()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo decision 1 of bob" }).ClickAsync();
        await Assertions.Expect(Rows).ToHaveCountAsync(5);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo decision 3 of ann" }).ClickAsync();
        await Assertions.Expect(Rows).ToHaveCountAsync(6);

        await Assertions.Expect(Rows.Nth(0)).ToContainTextAsync("undo: accept for 10 records");
        await Assertions.Expect(Rows.Nth(1)).ToContainTextAsync("undo: correct");
        await Assertions.Expect(Rows.Nth(1)).ToContainTextAsync("value: 11 → as read");
        await Assertions.Expect(page.Locator("tr.undone")).ToHaveCountAsync(2);
        Assert.All(sample.Verdicts().Skip(1), v => Assert.EndsWith("open", v, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_filter_stands_in_the_address_and_a_bulk_leads_to_what_it_decided()
    {
        await page.GetByLabel("Who").SelectOptionAsync("bob");
        await Assertions.Expect(Rows).ToHaveCountAsync(2);
        Assert.EndsWith("/history?by=bob", page.Url, StringComparison.Ordinal);
        await page.GetByLabel("What").SelectOptionAsync("reject");
        await Assertions.Expect(Rows).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await Assertions.Expect(Rows).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Link, new() { Name = "Clear the filter" }).ClickAsync();
        await Assertions.Expect(Rows).ToHaveCountAsync(4);

        await page.GetByRole(AriaRole.Link, new() { Name = "accept for 10 records" }).ClickAsync();
        await Assertions.Expect(Rows).ToHaveCountAsync(11);
        await page.ReloadAsync();
        await Assertions.Expect(Rows).ToHaveCountAsync(11);
        await page.GetByLabel("Figure or conflict").FillAsync(sample.Id(1));
        await page.GetByLabel("Figure or conflict").PressAsync("Enter");
        await Assertions.Expect(Rows).ToHaveCountAsync(0);
        await page.GotoAsync(new Uri(new(page.Url), $"/history?figure={sample.Id(1)}").ToString());
        await Assertions.Expect(Rows).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_long_log_has_pages()
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Figures" }).ClickAsync();
        await page.Locator("#queue").FocusAsync();
        for (var i = 0; i < 49; i++)
        {
            await page.Keyboard.PressAsync("a");
        }

        await Assertions.Expect(page.Locator("main.review")).ToHaveAttributeAsync("data-acknowledged", "49");
        await page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await Assertions.Expect(Rows).ToHaveCountAsync(50);
        await page.GetByRole(AriaRole.Link, new() { Name = "After" }).ClickAsync();
        await Assertions.Expect(Rows).ToHaveCountAsync(3);
        Assert.EndsWith("/history?page=2", page.Url, StringComparison.Ordinal);
    }

    DecisionProposal On(double value, Act act, long? seen = 0) => new(DecisionSubject.Figure(sample.Id(value)), act, seen);
}
