using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Web.Tests.Tables;

public sealed class TableTests(Chromium chromium)
{
    [Fact]
    public async Task Figures_stand_in_a_table_that_is_sorted_has_chosen_columns_and_comes_as_CSV()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfTextsAsync("In Kent 12 men are missing.", "In Essex 30 are, 7 in Devon."));
        visit.Sample.Decide("bob", visit.Sample.Figure(7), new Reject());
        var tab = await visit.OpenAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Table", Exact = true }).ClickAsync();
        await Expect(tab.Page.Locator("tbody tr")).ToHaveCountAsync(3);

        await tab.Page.GetByRole(AriaRole.Columnheader, new() { Name = "value" }).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(tab.Page.Locator("tbody tr td:first-child")).ToHaveTextAsync(["7", "12", "30"]);
        await tab.Page.GetByText("Columns", new() { Exact = true }).ClickAsync();
        await tab.Page.GetByLabel("force", new() { Exact = true }).UncheckAsync();
        await tab.Page.GetByLabel("rule id").CheckAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Show these" }).ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Columnheader, new() { Name = "rule id" })).ToBeVisibleAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Columnheader, new() { Name = "force" })).ToHaveCountAsync(0);

        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.Locator("#csv").ClickAsync());
        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Equal(4, lines.Length);
        Assert.Contains("rule_id", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("force", lines[0], StringComparison.Ordinal);
        Assert.Contains(",7,", lines[1], StringComparison.Ordinal);
    }
}
