namespace MissingOffenders.Web.Tests.Figures;

public sealed class FieldTests(Chromium chromium) : IAsyncLifetime
{
    CaseVisit visit = null!;
    ReviewTab tab = null!;

    public async ValueTask InitializeAsync()
    {
        visit = await chromium.VisitAsync(await SampleCase.OfArticlesAsync(
            "article_path,publisher,published\none.txt,One,2015-03-10\n",
            ("one.txt", "Sex offenders missing\n\nKent Police said nine registered sex offenders are missing in Kent.\n\nKent Police said 12 registered sex offenders are wanted in Kent.\n")));
        tab = await visit.OpenAsync();
        await tab.AtAsync("9");
    }

    public ValueTask DisposeAsync() => visit?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task The_value_has_the_focus_and_is_selected_and_is_typed_as_people_write()
    {
        await tab.TypeAsync("e");
        await Expect(Field("value")).ToBeFocusedAsync();
        await tab.Page.Keyboard.TypeAsync("1,234");
        await Expect(Field("value")).ToHaveValueAsync("1,234");
        await Field("as of").FillAsync("March 2014");
        await tab.TypeAsync("Control+Enter");
        await tab.AcknowledgedAsync(1);

        Assert.Contains("1234 corrected", visit.Sample.Verdicts());
    }

    [Fact]
    public async Task A_force_by_another_name_is_that_force_and_fills_area_and_level()
    {
        await tab.TypeAsync("e");
        await Field("force").FillAsync("Met Police");
        await Expect(Field("area")).Not.ToHaveValueAsync("Kent");
        await Expect(Field("area level")).ToHaveValueAsync("force-area");
        await tab.TypeAsync("Control+Enter");
        await tab.AcknowledgedAsync(1);
        await tab.ShowsAsync("9", "corrected");
        await Expect(tab.Page.Locator("#queue")).ToContainTextAsync("Metropolitan Police");
    }

    [Fact]
    public async Task A_force_that_there_is_not_is_told_with_what_may_be_meant()
    {
        await tab.TypeAsync("e");
        await Field("force").FillAsync("Kent Polise");
        await tab.TypeAsync("Control+Enter");

        await Expect(tab.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Did you mean Kent Police");
        Assert.Empty(visit.Sample.Decisions());
    }

    [Fact]
    public async Task What_is_wrong_throughout_an_article_is_changed_with_one_key()
    {
        await tab.TypeAsync("e");
        await Field("force").FillAsync("Essex Police");
        await tab.TypeAsync("Control+Enter");
        await tab.AcknowledgedAsync(1);
        await Expect(tab.Page.Locator(".alike")).ToContainTextAsync("Change 1 other of the article like this");

        await tab.TypeAsync("=");
        await tab.AcknowledgedAsync(2);
        Assert.Equal(["9 corrected", "12 corrected"], visit.Sample.Verdicts());
        await tab.TypeAsync("u");
        await tab.AcknowledgedAsync(3);
        Assert.Equal(["9 corrected", "12 open"], visit.Sample.Verdicts());
    }

    [Fact]
    public async Task Words_are_added_by_keyboard_alone_and_the_number_in_them_is_read()
    {
        await tab.TypeAsync("+");
        await Expect(tab.Page.Locator("#words")).ToBeFocusedAsync();
        await tab.Page.Keyboard.TypeAsync("no such words");
        await tab.TypeAsync("Enter");
        await Expect(tab.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("do not stand in the article");
        await tab.Page.Locator("#words").FillAsync("said nine registered");
        await tab.TypeAsync("Enter");

        await Expect(Field("value")).ToHaveValueAsync("9");
        await Expect(Field("force")).ToHaveValueAsync("Kent Police");
        await tab.TypeAsync("Control+Enter");
        await tab.AcknowledgedAsync(1);
        Assert.Contains("9 added", visit.Sample.Verdicts());
    }

    [Fact]
    public async Task A_decision_on_the_surest_shows_a_sample_of_them_first()
    {
        await tab.Page.GetByText("Filter and sort").ClickAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Decide on all 2" }).ClickAsync();
        await Expect(tab.Page.Locator(".sample li")).ToContainTextAsync(["9 missing, Kent Police", "12 wanted, Kent Police"]);
        await tab.TypeAsync("Escape");

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Decide on the surest" }).ClickAsync();
        await Expect(tab.Page.Locator("#record")).ToContainTextAsync("a confidence of 0.97 or more");
    }

    [Fact]
    public async Task A_merge_begins_with_nothing_where_nothing_could_be_the_same_fact()
    {
        await tab.TypeAsync("m");
        await Expect(tab.Page.GetByRole(AriaRole.Button, new() { Name = "Merge Ctrl+Enter" })).ToBeDisabledAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(0);
    }

    ILocator Field(string name) => tab.Page.GetByLabel(name, new() { Exact = true });
}
