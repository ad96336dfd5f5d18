namespace MissingOffenders.Web.Tests.Figures;

public sealed class OwnKeysTests(Chromium chromium)
{
    [Fact]
    public async Task A_key_is_changed_kept_for_the_next_visit_and_given_back()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(5));
        var tab = await visit.OpenAsync();
        await ChangeAsync(tab, "accept, and on to the next", "f");
        await Expect(tab.Page.Locator(".help kbd").First).ToHaveTextAsync("F");
        await tab.TypeAsync("Escape");
        await Expect(Accept(tab)).ToHaveAttributeAsync("aria-keyshortcuts", "F");

        await tab.TypeAsync("a", "f", "f");
        await tab.AcknowledgedAsync(2);
        Assert.Equal(["1 accept", "2 accept"], visit.Sample.Decisions());

        await tab.Page.ReloadAsync();
        await Expect(tab.Queue).ToBeFocusedAsync();
        await Expect(Accept(tab).Locator("kbd")).ToHaveTextAsync("F");
        await tab.TypeAsync("f");
        await tab.AcknowledgedAsync(1);

        await tab.TypeAsync("h");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "All keys as they came" }).ClickAsync();
        await tab.TypeAsync("Escape");
        await Expect(Accept(tab).Locator("kbd")).ToHaveTextAsync("A");
        await tab.TypeAsync("f", "a");
        await tab.AcknowledgedAsync(2);
        Assert.Equal(4, visit.Sample.Decisions().Count);
    }

    [Fact]
    public async Task A_key_that_does_something_else_or_is_no_sign_is_refused_and_nothing_is_decided()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(3));
        var tab = await visit.OpenAsync();

        await ChangeAsync(tab, "accept, and on to the next", "x");
        await Expect(tab.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("X does something else: change that first.");
        await ChangeAsync(tab, "accept, and on to the next", "1", isOpen: true);
        await Expect(tab.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("This must be a letter or a sign.");
        await tab.TypeAsync("Escape", "a");
        await tab.AcknowledgedAsync(1);
        Assert.Equal(["1 accept"], visit.Sample.Decisions());
    }

    static async Task ChangeAsync(ReviewTab tab, string what, string key, bool isOpen = false)
    {
        if (!isOpen)
        {
            await tab.TypeAsync("h");
        }

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Change the key: " + what }).ClickAsync();
        await tab.TypeAsync(key);
    }

    static ILocator Accept(ReviewTab tab) => tab.Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = "Accept" });
}
