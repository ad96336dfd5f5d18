namespace MissingOffenders.Web.Tests.Exporting;

public sealed class ExportLayoutTests(Chromium chromium)
{
    [Theory]
    [InlineData(390, 844)]
    [InlineData(640, 400)]
    public async Task Nothing_sticks_out_on_a_phone_or_at_twice_the_size(int width, int height)
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(3), size: (width, height));
        var tab = await visit.OpenAsync();
        await tab.GoAsync("/export?q=" + new string('x', 300));
        await Expect(tab.Page.Locator("#download")).ToBeVisibleAsync();

        await tab.Page.SticksOutNowhereAsync();
    }

    [Fact]
    public async Task Everything_has_a_role_and_a_name_and_works_by_keyboard()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfFiguresAsync(3));
        var page = (await visit.OpenAsync("/export")).Page;

        await Expect(page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync("""
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
                - button "Download 3 figures"
            """);

        await page.GetByLabel("Data package").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "In the package" })).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Equal("case.xlsx", download.SuggestedFilename);
    }
}
