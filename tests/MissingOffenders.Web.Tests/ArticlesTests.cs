using Microsoft.Playwright;
using MissingOffenders.Web.Serving;
using MissingOffenders.Web.Texts;

namespace MissingOffenders.Web.Tests;

public sealed class ArticlesTests(Chromium chromium)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_read_and_what_was_not_is_listed_and_the_order_stands_in_the_address()
    {
        using var sample = await SampleCase.OfTextsAsync("In Kent 12 men are missing.", "   ", "In Essex 20 men are missing, 21 in all.");
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        var page = await visit.NewPageAsync();
        await page.GotoAsync(server.Url);
        await page.GetByRole(AriaRole.Link, new() { Name = "Articles" }).ClickAsync();
        var paths = page.Locator("tbody small:first-of-type");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(3);

        await page.GetByRole(AriaRole.Link, new() { Name = "Figures" }).Last.ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync("01.txt");
        await page.GetByRole(AriaRole.Link, new() { Name = "Figures ↑" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync("02.txt");
        Assert.EndsWith("/articles?sort=-figures", page.Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "empty 1" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("tbody tr")).ToContainTextAsync("empty");
        await page.GoBackAsync();
        await page.GetByLabel("Search").FillAsync("00.t");
        await page.GetByLabel("Search").PressAsync("Enter");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        Assert.Contains("q=00.t", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(paths).ToHaveTextAsync("00.txt");
    }

    [Fact]
    public async Task The_whole_text_leads_to_its_figures()
    {
        using var sample = await SampleCase.OfTextsAsync("In Kent 12 men are missing.", "In Essex 20 men are missing, 21 in all.");
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        var page = await visit.NewPageAsync();
        await page.GotoAsync(server.Url);
        await page.GetByRole(AriaRole.Link, new() { Name = "Articles" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "01.txt" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToContainTextAsync("In Essex 20 men are missing, 21 in all.");

        await page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Link, new() { Name = "21" }).ClickAsync();

        await Assertions.Expect(page.Locator("#queue [aria-selected=true] .value")).ToHaveTextAsync("21");
        await page.GoBackAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToContainTextAsync("In Essex");
    }

    [Fact]
    public async Task A_text_of_very_many_lines_is_shown_in_parts()
    {
        using var sample = await SampleCase.OfTextsAsync(string.Concat(Enumerable.Repeat("word \n", 2 * TextParts.MostLines)) + " 15 men");
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        var page = await visit.NewPageAsync();
        await page.GotoAsync(server.Url);
        await page.GetByRole(AriaRole.Link, new() { Name = "Articles" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "00.txt" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".pager")).ToContainTextAsync("page 1 of 3");

        await page.GetByRole(AriaRole.Link, new() { Name = "After" }).ClickAsync();
        await Assertions.Expect(page.Locator(".pager")).ToContainTextAsync("page 2 of 3");
        await page.GetByRole(AriaRole.Link, new() { Name = "After" }).ClickAsync();

        await Assertions.Expect(page.Locator("mark")).ToHaveTextAsync("15");
    }
}
