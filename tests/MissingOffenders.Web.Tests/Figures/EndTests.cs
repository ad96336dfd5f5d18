namespace MissingOffenders.Web.Tests.Figures;

public sealed class EndTests(Chromium chromium)
{
    [Fact]
    public async Task Behind_the_last_record_nothing_is_decided_any_more_and_the_page_says_what_comes_next()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(2));
        var tab = await visit.OpenAsync();
        await tab.TypeAsync("a", "a", "a");
        await tab.AcknowledgedAsync(2);

        await Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "All figures are decided" })).ToBeVisibleAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Export what is approved" })).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".position")).ToHaveTextAsync("2 figures done");
        Assert.Equal(["1 accept", "2 accept"], visit.Sample.Decisions());
        await tab.TypeAsync("k");
        await tab.AtAsync("2");
        await tab.TypeAsync("u");
        await tab.AcknowledgedAsync(3);
        await tab.ShowsAsync("2", "open");
    }

    [Fact]
    public async Task An_empty_case_says_which_command_comes_first()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync("Nobody is missing."));
        var tab = await visit.OpenAsync();

        await Expect(tab.Page.Locator("#article")).ToContainTextAsync("missing-offenders extract ARTICLES --case case.db");
    }

    [Fact]
    public async Task A_mistyped_address_says_what_is_wrong()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(2));
        var tab = await visit.OpenAsync();
        await tab.GoAsync("/?forse=Kent");
        await Expect(tab.Page.Locator(".problem.address")).ToContainTextAsync("“forse”, which figures cannot be filtered by. There are: status, measure");
        await tab.GoAsync("/?status=acepted");
        await Expect(tab.Page.Locator(".problem.address")).ToContainTextAsync("status “acepted”, which there is not. There are: open, accepted");
        await tab.Page.GotoAsync(new Uri(new(tab.Page.Url), "/figurs").ToString());
        await Expect(tab.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Nothing is called /figurs");
    }

    [Theory]
    [InlineData(1440, 900, 6)]
    [InlineData(1024, 768, 4)]
    public async Task The_open_filter_leaves_the_queue_where_it_is(int width, int height, int records)
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(20), size: (width, height));
        var tab = await visit.OpenAsync();
        var before = await tab.Queue.BoundingBoxAsync();
        await tab.Page.GetByText("Filter and sort").ClickAsync();
        await tab.FollowAsync("open 20");
        await Expect(tab.Page.Locator(".chips")).ToContainTextAsync("status open");

        var after = await tab.Queue.BoundingBoxAsync();
        var record = await tab.Current.BoundingBoxAsync();
        Assert.InRange(before!.Height - after!.Height, -1, 50);
        Assert.InRange(after.Height / record!.Height, records, 100);
        await tab.Queue.FocusAsync();
        await tab.TypeAsync("Escape");
        await Expect(tab.Page.Locator(".overlay")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Several_values_of_a_facet_leave_what_any_of_them_leaves()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(3));
        var tab = await visit.OpenAsync();
        await tab.TypeAsync("a", "x");
        await tab.AcknowledgedAsync(2);
        await tab.GoAsync("/?status=accepted");
        await Expect(tab.Page.Locator("#queue li")).ToHaveCountAsync(1);
        await tab.Page.GetByText("Filter and sort").ClickAsync();
        await tab.FollowAsync("rejected 1");
        await Expect(tab.Page.Locator("#queue li")).ToHaveCountAsync(2);
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Without status accepted" }).ClickAsync();
        await Expect(tab.Page.Locator("#queue li")).ToHaveCountAsync(1);
        await tab.AtAsync("2");
    }
}
