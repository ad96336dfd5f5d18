using System.Buffers.Binary;
using System.Globalization;

namespace MissingOffenders.Web.Tests.Series;

public sealed class SeriesTests(Chromium chromium)
{
    static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    static readonly string[] Forces = ["Kent Police", "Essex Police", "Sussex Police", "Surrey Police", "Dorset Police", "Norfolk Constabulary", "Cumbria Constabulary"];

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
              - region "Chart":
                - img /missing/
              - paragraph:
                - link "Chart as SVG"
                - link "Chart as PNG"
                - link "Dark chart as SVG"
                - link "Dark chart as PNG"
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
        Assert.StartsWith("start,end,low,best,high,articles,independent_sources,sources,year_inferred,in_period,provisional\r\n2006-01-01,2006-12-31,393,393,393,1,1,Lowestoft Journal,false,", await csv.TextAsync(), StringComparison.Ordinal);
        Assert.Contains("Suffolk Constabulary, registered", await svg.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("image/svg+xml", svg.Headers["content-type"]);
        var dark = await visit.Context.APIRequest.GetAsync(await AddressOf(tab.Page, "Dark chart as SVG"));
        Assert.Contains("fill=\"#1a1c1e\"", await dark.TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Chart as PNG", "united-kingdom-missing.png")]
    [InlineData("Dark chart as PNG", "united-kingdom-missing-dark.png")]
    public async Task A_chart_is_taken_as_a_picture_that_is_fine_enough_to_print(string link, string name)
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await visit.OpenAsync("/series");
        await tab.GoAsync("/series?force=United%20Kingdom&measure=missing");
        await Expect(tab.Page.Locator(".chart svg").First).ToBeVisibleAsync();

        Assert.Equal((name, 2400), await PictureAsync(tab.Page, link));
    }

    [Fact]
    public async Task Forces_of_one_day_are_a_map_of_tiles_with_files_to_take()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfArticlesAsync(
            "article_path,publisher,published,url\nforces.txt,The Herald,2015-03-10,\n",
            ("forces.txt", string.Join("\n\n", Forces.Select((f, i) => string.Create(CultureInfo.InvariantCulture, $"{f} said on Tuesday that {11 + i} registered sex offenders were missing from its area."))))));
        var tab = await visit.OpenAsync("/series");

        var map = tab.Page.GetByRole(AriaRole.Region, new() { Name = "Map of forces" }).Locator("svg");
        await Expect(map).ToContainTextAsync("Missing by police force, 10 March 2015");
        await Expect(map.Locator("g").Filter(new() { HasText = "Kent Police" })).ToContainTextAsync("11");
        await Expect(map.Locator("g").Filter(new() { HasText = "no value" })).ToHaveCountAsync(45 - Forces.Length);
        await Expect(tab.Page.Locator("#day")).ToHaveValueAsync("2015-03-10");
        Assert.Contains("7 of 45 forces", await (await visit.Context.APIRequest.GetAsync(await AddressOf(tab.Page, "Map as SVG"))).TextAsync(), StringComparison.Ordinal);
        Assert.Equal(("forces-missing.png", 2400), await PictureAsync(tab.Page, "Map as PNG"));
    }

    [Fact]
    public async Task The_lanes_of_a_conflict_are_taken_with_what_is_needed_to_understand_them()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var tab = await visit.OpenAsync("/conflicts");
        await Expect(tab.Page.Locator("#queue li").First).ToBeVisibleAsync();
        await tab.WalkToAsync("value disagreement");
        await Expect(tab.Page.Locator("#record h2")).ToHaveTextAsync("394 – 396");

        var svg = await (await visit.Context.APIRequest.GetAsync(await AddressOf(tab.Page, "Lanes as SVG"))).TextAsync();
        foreach (var words in new[] { "role=\"img\"", "United Kingdom, missing: 394 – 396", "value disagreement, open", "Provisional: nobody has decided", "Sources: ", "State of " })
        {
            Assert.Contains(words, svg, StringComparison.Ordinal);
        }

        Assert.Equal(2400, (await PictureAsync(tab.Page, "Dark lanes as PNG")).Width);
    }

    static async Task<(string Name, int Width)> PictureAsync(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal(PngSignature, bytes[..8]);
        return (download.SuggestedFilename, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
    }

    static async Task<string> AddressOf(IPage page, string link) => new Uri(new(page.Url), (await page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).GetAttributeAsync("href"))!).ToString();
}
