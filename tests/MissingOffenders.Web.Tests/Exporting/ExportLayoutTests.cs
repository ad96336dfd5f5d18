using Microsoft.Playwright;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Tests.Exporting;

public sealed class ExportLayoutTests(Chromium chromium)
{
    [Theory]
    [InlineData(390, 844)]
    [InlineData(640, 400)]
    public async Task Nothing_sticks_out_on_a_phone_or_at_twice_the_size(int width, int height)
    {
        using var sample = await SampleCase.OfFiguresAsync(3);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), TestContext.Current.CancellationToken);
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        var page = await OpenAsync(visit, server, "?q=" + new string('x', 300));

        Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
    }

    [Fact]
    public async Task Everything_has_a_role_and_a_name_and_works_by_keyboard()
    {
        using var sample = await SampleCase.OfFiguresAsync(3);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), TestContext.Current.CancellationToken);
        await using var visit = await chromium.VisitAsync();
        var page = await OpenAsync(visit, server, "");

        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync("""
            - main:
              - heading "Export" [level=1]
              - group "What":
                - radio /Data package/ [checked]
                - radio /Spreadsheet alone/
                - radio /Annotations alone/
              - group "In the package, beside CSV":
                - checkbox "JSON Lines"
                - checkbox "Spreadsheet (xlsx)"
                - checkbox "Parquet"
                - checkbox "Web Annotations (JSON-LD)"
              - group "Words of the articles":
                - radio "With quotations" [checked]
                - radio /Without/
              - paragraph:
                - link "Download 3 figures"
            """);

        await page.GetByLabel("Data package").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "In the package" })).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Equal("case.xlsx", download.SuggestedFilename);
    }

    static async Task<IPage> OpenAsync(IBrowserContext visit, ReviewServer server, string query)
    {
        var page = await visit.NewPageAsync();
        await page.GotoAsync(server.Url);
        await page.GotoAsync(new Uri(new(server.Url), "/export" + query).ToString());
        await Assertions.Expect(page.Locator("#download")).ToBeVisibleAsync();
        return page;
    }
}
