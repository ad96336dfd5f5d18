namespace MissingOffenders.Web.Tests.Series;

public sealed class SeriesTests(Chromium chromium)
{
    [Fact]
    public async Task A_series_has_a_chart_a_table_and_files_to_take()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await visit.OpenAsync();
        await tab.FollowAsync("Series");

        await Expect(tab.Page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync("""
            - main:
              - heading "Series" [level=1]
              - form "Subject of the series":
                - combobox "Force or area"
                - combobox "Measure"
                - combobox "Breakdown"
              - region "Chart"
              - paragraph:
                - link "Chart as SVG"
                - link "Table as CSV"
              - region "Values over time":
                - table
            """);
        await Expect(tab.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "2011-09-01" })).ToContainTextAsync("843");
        await tab.Page.GetByLabel("Force or area").SelectOptionAsync("Suffolk Constabulary");
        await tab.Page.GetByLabel("Measure").SelectOptionAsync("registered");
        await Expect(tab.Page.Locator(".chart svg")).ToContainTextAsync("Suffolk Constabulary, registered");
        await tab.Page.WaitForURLAsync(url => url.Contains("force=Suffolk%20Constabulary", StringComparison.Ordinal));

        var csv = await visit.Context.APIRequest.GetAsync(await AddressOf(tab.Page, "Table as CSV"));
        var svg = await visit.Context.APIRequest.GetAsync(await AddressOf(tab.Page, "Chart as SVG"));
        Assert.StartsWith("start,end,low,best,high,articles,independent_sources,sources,year_inferred\r\n2006-01-01,2006-12-31,393,393,393,1,1,Lowestoft Journal,false\r\n", await csv.TextAsync(), StringComparison.Ordinal);
        Assert.Contains("Suffolk Constabulary, registered", await svg.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("image/svg+xml", svg.Headers["content-type"]);
    }

    static async Task<string> AddressOf(IPage page, string link) => new Uri(new(page.Url), (await page.GetByRole(AriaRole.Link, new() { Name = link }).GetAttributeAsync("href"))!).ToString();
}
