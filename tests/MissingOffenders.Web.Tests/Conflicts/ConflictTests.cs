using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Web.Tests.Conflicts;

public sealed class ConflictTests(Chromium chromium)
{
    const string Disagreement = "value disagreement";

    [Fact]
    public async Task A_conflict_is_settled_by_keyboard_alone_and_stays_settled_after_a_restart()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await OpenAsync(visit);
        var all = await tab.Page.Locator("#queue li").CountAsync();
        await tab.WalkToAsync(Disagreement);
        await Expect(tab.Page.Locator("#record h2")).ToHaveTextAsync("394 – 396");
        await tab.TypeAsync("2", "r", "t", "y", "p", "o", "Enter");
        await tab.AcknowledgedAsync(1);
        await Expect(tab.Status).ToContainTextAsync("Resolved: United Kingdom, missing: 394 by lowest reported");
        Assert.Equal(["394 lowest_reported@1: typo"], visit.Sample.Settled());

        await visit.RestartAsync();
        var after = await OpenAsync(visit);
        await Expect(after.Main).ToContainTextAsync($"1 of {all} contradictions decided");
        await after.WalkToAsync(Disagreement);
        await Expect(after.Page.Locator("#record h2")).ToHaveTextAsync("394");
        await Expect(after.Page.Locator("#record .badge")).ToContainTextAsync("decided · ann");
        await Expect(after.Page.Locator("#record")).ToContainTextAsync("typo");
    }

    [Fact]
    public async Task What_is_proposed_is_taken_one_after_the_other_as_fast_as_one_types_and_taken_back_again()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await OpenAsync(visit);
        var all = await tab.Page.Locator("#queue li").CountAsync();

        await tab.TypeAsync([.. Enumerable.Repeat("a", all)]);
        await tab.AcknowledgedAsync(all);
        await Expect(tab.Main).ToContainTextAsync($"{all} of {all} contradictions decided");
        Assert.Equal(all, visit.Sample.Settled().Count);

        await tab.TypeAsync("u", "Control+z");
        await tab.AcknowledgedAsync(all + 2);
        await Expect(tab.Main).ToContainTextAsync($"{all - 2} of {all} contradictions decided");
        await tab.TypeAsync("Shift+U");
        await tab.AcknowledgedAsync(all + 3);
        Assert.Equal(all - 1, visit.Sample.Settled().Count);
    }

    [Fact]
    public async Task Strategies_show_what_they_would_come_to_or_why_to_nothing()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await OpenAsync(visit);
        await tab.WalkToAsync(Disagreement);

        await Expect(Way(tab, "lowest reported")).ToContainTextAsync("394");
        await Expect(Way(tab, "lowest reported")).ToContainTextAsync("the least value that was reported");
        await Expect(Way(tab, "range")).ToContainTextAsync("only the range from 394 to 396 stands");
        await tab.Page.GetByText("Other ways").ClickAsync();
        await Expect(Way(tab, "majority independent")).ToContainTextAsync("settles nothing here: no value has more independent sources than every other");
        await Expect(Way(tab, "majority independent").GetByRole(AriaRole.Radio)).ToBeDisabledAsync();
    }

    [Fact]
    public async Task A_value_of_ones_own_and_none_need_a_reason()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await OpenAsync(visit);
        await tab.WalkToAsync(Disagreement);

        await tab.TypeAsync("v", "3", "9", "5", "Control+Enter");
        await Expect(tab.Status).ToContainTextAsync("needs a reason");
        await Expect(tab.Page.Locator("#reason")).ToBeFocusedAsync();
        Assert.Empty(visit.Sample.Settled());
        await tab.TypeAsync("p", "h", "o", "n", "e", "Enter");
        await tab.AcknowledgedAsync(1);
        Assert.Equal(["395 manual@1: phone"], visit.Sample.Settled());

        await tab.TypeAsync("u");
        await tab.AcknowledgedAsync(2);
        await tab.AtAsync("394 – 396");
        await tab.TypeAsync("0", "n", "o", "Enter");
        await tab.AcknowledgedAsync(3);
        Assert.Equal(["none manual@1: no"], visit.Sample.Settled());
    }

    [Fact]
    public async Task Tabs_and_programs_see_each_others_decisions_and_one_on_what_was_changed_unseen_is_refused()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync(), s => s with { Clock = new StandingClock() });
        var one = await OpenAsync(visit);
        var two = await OpenAsync(visit);
        var id = (await one.Current.GetAttributeAsync("id"))!["item-".Length..];

        await two.TypeAsync("a");
        await Expect(one.Current).ToHaveClassAsync("decided");

        await two.TypeAsync("k");
        visit.Sample.Decide("bob", DecisionTarget.Conflict(id), new Resolve("manual@1", 7, "", []), seen: null, "so");

        await one.TypeAsync("a");
        await Expect(one.Status).ToContainTextAsync("Not written: bob decided on this record in the meantime (resolve)");
        await Expect(one.Page.Locator("#record h2")).ToHaveTextAsync("7");
        await Expect(one.Current).ToHaveClassAsync("stale");
    }

    [Fact]
    public async Task A_decision_is_stale_when_a_figure_that_it_rests_on_is_corrected_and_tells_what_was_decided()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await OpenAsync(visit);
        await tab.WalkToAsync(Disagreement);
        await tab.TypeAsync("2", "a");
        await tab.AcknowledgedAsync(1);
        await tab.WalkToAsync(Disagreement);

        visit.Sample.Decide("bob", visit.Sample.Figure(394), new Correct([new("value", "394", "391")]));

        await Expect(tab.Page.Locator("#record .warning")).ToContainTextAsync("since this was decided");
        await Expect(tab.Page.Locator("#record h2")).ToHaveTextAsync("394");
        await Expect(tab.Page.Locator("#record .badge")).ToContainTextAsync("stale · ann");
        await Expect(tab.Page.Locator(".lanes")).ToContainTextAsync("391");
        Assert.Equal(["394 lowest_reported@1: the least value that was reported (stale)"], visit.Sample.Settled());
    }

    [Fact]
    public async Task A_key_leads_from_a_figure_to_its_conflict_and_Back_leads_to_the_figure()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var compared = await OpenAsync(visit);
        await Expect(compared.Page.Locator("#queue li")).Not.ToHaveCountAsync(0);
        var tab = await visit.OpenAsync();
        await tab.WalkToAsync("843");

        await tab.TypeAsync("c");
        await Expect(tab.Page.Locator("main.conflicts")).ToBeVisibleAsync();
        await Expect(tab.Queue).ToBeFocusedAsync();
        await Expect(tab.Page.Locator(".members")).ToContainTextAsync("843");
        await Expect(tab.Page.Locator(".position")).ToContainTextAsync("of one figure");
        await tab.Page.GoBackAsync();
        await tab.AtAsync("843");

        await tab.GoAsync("/?force=Suffolk%20Constabulary&measure=missing");
        await tab.AtAsync("3");
        await Expect(tab.Queue).ToBeFocusedAsync();
        await tab.TypeAsync("c");
        await Expect(tab.Status).ToHaveTextAsync("This figure is in no conflict.");
    }

    [Fact]
    public async Task Filters_stand_in_the_address_and_explained_differences_are_shown_when_asked_for()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await OpenAsync(visit);
        var open = await tab.Page.Locator("#queue li").CountAsync();
        await tab.Page.GetByText("Filter and sort").ClickAsync();

        await tab.FollowAsync("arithmetic 1");
        await Expect(tab.Page.Locator("#queue li")).ToHaveCountAsync(1);
        await tab.Page.WaitForURLAsync(url => url.Contains("kind=arithmetic", StringComparison.Ordinal));
        await tab.Page.GoBackAsync();
        await Expect(tab.Page.Locator("#queue li")).ToHaveCountAsync(open);
        await tab.Page.GetByLabel("explained differences too").CheckAsync();
        await Expect(tab.Page.Locator("#queue li")).Not.ToHaveCountAsync(open);
        var all = await tab.Page.Locator("#queue li").CountAsync();
        await tab.TypeAsync("/");
        await tab.Page.Keyboard.TypeAsync("Lowestoft");
        await tab.TypeAsync("Enter");
        await Expect(tab.Page.Locator("#queue li")).Not.ToHaveCountAsync(all);
        Assert.InRange(await tab.Page.Locator("#queue li").CountAsync(), 1, all - 1);
    }

    [Fact]
    public async Task Figures_are_narrowed_to_those_in_conflicts_of_a_kind()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await visit.OpenAsync();
        await tab.Page.GetByText("Filter and sort").ClickAsync();
        await tab.Page.Locator("summary").Filter(new() { HasText = "Conflict" }).ClickAsync();

        await tab.FollowAsync("value_disagreement 3");
        await Expect(tab.Page.Locator("#queue li")).ToHaveCountAsync(3);
        await Expect(tab.Page.Locator("#queue .value")).ToHaveTextAsync(["396", "396", "394"]);
    }

    static async Task<ReviewTab> OpenAsync(CaseVisit visit)
    {
        var tab = await visit.OpenAsync("/conflicts");
        await Expect(tab.Page.Locator("#queue li").First).ToBeVisibleAsync();
        return tab;
    }

    static ILocator Way(ReviewTab tab, string name) => tab.Page.Locator("#settle label").Filter(new() { Has = tab.Page.GetByText(name, new() { Exact = true }) });
}
