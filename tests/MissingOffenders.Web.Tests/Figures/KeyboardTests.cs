using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Web.Tests.Figures;

public sealed class KeyboardTests(Chromium chromium)
{
    static readonly (string Key, string Action)[] Acts = [("a", "accept"), ("x", "reject"), ("i", "defer")];

    [Fact]
    public async Task Two_hundred_records_typed_as_fast_as_it_goes_are_decided_in_order_and_none_is_lost()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(200));
        var tab = await visit.OpenAsync();
        var chosen = Enumerable.Range(0, 200).Select(i => Acts[i * 7 % 5 % 3]).ToList();

        await tab.TypeAsync(chosen.Select(c => c.Key));
        await tab.AcknowledgedAsync(200);

        Assert.Equal(chosen.Select((c, i) => $"{i + 1} {c.Action}"), visit.Sample.Decisions());
        var settled = chosen.Count(c => c.Key != "i");
        await Expect(tab.Main).ToContainTextAsync($"{settled} of 200 decided");
    }

    [Fact]
    public async Task What_was_decided_can_be_undone_after_a_restart()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(3));
        var before = await visit.OpenAsync();
        await before.TypeAsync("a", "x");
        await before.AcknowledgedAsync(2);

        await visit.RestartAsync();
        var tab = await visit.OpenAsync();
        await tab.AtAsync("3");
        await tab.TypeAsync("u", "Control+z");
        await tab.AcknowledgedAsync(2);
        Assert.Equal(["1 open", "2 open", "3 open"], visit.Sample.Verdicts());

        await tab.TypeAsync("Shift+U", "Control+y");
        await tab.AcknowledgedAsync(4);
        Assert.Equal(["1 accepted", "2 rejected", "3 open"], visit.Sample.Verdicts());
    }

    [Fact]
    public async Task Two_tabs_see_each_others_decisions()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(5));
        var one = await visit.OpenAsync();
        var two = await visit.OpenAsync();

        await two.TypeAsync("x");

        await one.ShowsAsync("1", "rejected");
        await one.TypeAsync("j", "a");
        await two.ShowsAsync("2", "accepted");
    }

    [Fact]
    public async Task A_decision_on_what_another_program_has_changed_unseen_is_refused_and_shown()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(3), s => s with { Clock = new StandingClock() });
        var tab = await visit.OpenAsync();
        visit.Sample.Decide("bob", visit.Sample.Figure(1), new Reject());

        await tab.TypeAsync("a");

        await Expect(tab.Status).ToContainTextAsync("Not written: bob decided on this record in the meantime (reject)");
        await tab.ShowsAsync("1", "rejected");
        await tab.TypeAsync("a");
        await tab.AcknowledgedAsync(1);
        Assert.Equal(["1 reject", "1 accept"], visit.Sample.Decisions());
    }

    [Fact]
    public async Task Single_keys_are_letters_where_one_types_and_nothing_at_all_where_they_are_off()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(3));
        var tab = await visit.OpenAsync();

        await tab.TypeAsync("/", "a", "x", "u");
        await Expect(tab.Page.Locator("#search")).ToHaveValueAsync("axu");
        await tab.TypeAsync("Escape", "Alt+a");
        await tab.Page.GetByLabel("single keys").ClickAsync();
        await Expect(tab.Main).ToHaveAttributeAsync("data-keys", "off");
        await tab.TypeAsync("a", "x", "i");
        await tab.Queue.FocusAsync();
        await tab.TypeAsync("a", "ArrowDown");
        await tab.AtAsync("2");

        Assert.Empty(visit.Sample.Decisions());
    }
}
