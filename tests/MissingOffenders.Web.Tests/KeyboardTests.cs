using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Tests;

public sealed class KeyboardTests(Chromium chromium)
{
    static readonly (string Key, string Action)[] Acts = [("a", "accept"), ("x", "reject"), ("i", "defer")];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_hundred_records_typed_as_fast_as_it_goes_are_decided_in_order_and_none_is_lost()
    {
        using var sample = await SampleCase.OfFiguresAsync(200);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        var tab = await ReviewTab.OpenAsync(visit, server.Url);
        var chosen = Enumerable.Range(0, 200).Select(i => Acts[i * 7 % 5 % 3]).ToList();

        await tab.TypeAsync(chosen.Select(c => c.Key));
        await tab.AcknowledgedAsync(200);

        Assert.Equal(chosen.Select((c, i) => $"{i + 1} {c.Action}"), sample.Decisions());
        var settled = chosen.Count(c => c.Key != "i");
        await Microsoft.Playwright.Assertions.Expect(tab.Main).ToContainTextAsync($"{settled} of 200 decided");
    }

    [Fact]
    public async Task What_was_decided_can_be_undone_after_a_restart()
    {
        using var sample = await SampleCase.OfFiguresAsync(3);
        await using var visit = await chromium.VisitAsync();
        await using (var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel))
        {
            var before = await ReviewTab.OpenAsync(visit, server.Url);
            await before.TypeAsync("a", "x");
            await before.AcknowledgedAsync(2);
        }

        await using var again = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        var tab = await ReviewTab.OpenAsync(visit, again.Url);
        await tab.AtAsync("3");
        await tab.TypeAsync("u", "Control+z");
        await tab.AcknowledgedAsync(2);
        Assert.Equal(["1 open", "2 open", "3 open"], sample.Verdicts());

        await tab.TypeAsync("Shift+U", "Control+y");
        await tab.AcknowledgedAsync(4);
        Assert.Equal(["1 accepted", "2 rejected", "3 open"], sample.Verdicts());
    }

    [Fact]
    public async Task Two_tabs_see_each_others_decisions()
    {
        using var sample = await SampleCase.OfFiguresAsync(5);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        var one = await ReviewTab.OpenAsync(visit, server.Url);
        var two = await ReviewTab.OpenAsync(visit, server.Url);

        await two.TypeAsync("x");

        await one.ShowsAsync("1", "rejected");
        await one.TypeAsync("j", "a");
        await two.ShowsAsync("2", "accepted");
    }

    [Fact]
    public async Task A_decision_on_what_another_program_has_changed_unseen_is_refused_and_shown()
    {
        using var sample = await SampleCase.OfFiguresAsync(3);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann") { Clock = new StandingClock() }, Cancel);
        await using var visit = await chromium.VisitAsync();
        var tab = await ReviewTab.OpenAsync(visit, server.Url);
        using (var other = DecisionLog.Open(sample.Path, TimeProvider.System))
        {
            other.Decide("bob", new DecisionProposal(DecisionSubject.Figure(sample.Id(1)), new Reject(), 0));
        }

        await tab.TypeAsync("a");

        await Microsoft.Playwright.Assertions.Expect(tab.Status).ToContainTextAsync("Not written: bob decided on this record in the meantime (reject)");
        await tab.ShowsAsync("1", "rejected");
        await tab.TypeAsync("a");
        await tab.AcknowledgedAsync(1);
        Assert.Equal(["1 reject", "1 accept"], sample.Decisions());
    }

    [Fact]
    public async Task Single_keys_are_letters_where_one_types_and_nothing_at_all_where_they_are_off()
    {
        using var sample = await SampleCase.OfFiguresAsync(3);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        var tab = await ReviewTab.OpenAsync(visit, server.Url);

        await tab.TypeAsync("/", "a", "x", "u");
        await Microsoft.Playwright.Assertions.Expect(tab.Page.Locator("#search")).ToHaveValueAsync("axu");
        await tab.TypeAsync("Escape", "Alt+a");
        await tab.Page.GetByLabel("single keys").ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(tab.Main).ToHaveAttributeAsync("data-keys", "off");
        await tab.TypeAsync("a", "x", "i");
        await tab.Page.Locator("#queue").FocusAsync();
        await tab.TypeAsync("a", "ArrowDown");
        await tab.AtAsync("2");

        Assert.Empty(sample.Decisions());
    }
}
