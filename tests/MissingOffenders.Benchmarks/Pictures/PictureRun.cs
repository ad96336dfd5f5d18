using Microsoft.Playwright;
using MissingOffenders.Benchmarks.Reviewing;
using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Benchmarks.Pictures;

/// <summary>Takes the pictures of the README from a case that was made of the corpus.</summary>
static class PictureRun
{
    /// <summary>An article with a quotation, totals and parts.</summary>
    const string Article = "b17-derbyshire-press-release.txt";

    /// <summary>Decides on some figures of the case, and writes <c>figures.png</c> and <c>conflicts.png</c> into a folder.</summary>
    public static async Task TakeAsync(string casePath, string folder)
    {
        await using var server = await ServedPages.OfAsync(casePath);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.StartAsync(playwright);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1520, Height = 860 }, ColorScheme = ColorScheme.Light });
        await page.GotoAsync(server.NewAddress());
        await page.Locator("#queue:focus").WaitForAsync();
        await page.GotoAsync(new Uri(new(server.Url), "/?" + FigureFilter.None.With("article", Article)).ToString());
        await page.Locator("#queue:focus").WaitForAsync();
        foreach (var key in "aaa")
        {
            await page.Keyboard.PressAsync(key.ToString());
        }

        await page.GetByText("3 of 2").WaitForAsync();
        var current = await page.Locator("#queue [aria-selected=true]").GetAttributeAsync("data-figure");
        await page.GotoAsync(new Uri(new(server.Url), "/?id=" + current).ToString());
        await page.Locator("#queue:focus").WaitForAsync();
        await SaveAsync(page, folder, "figures");

        await page.GotoAsync(new Uri(new(server.Url), "/conflicts").ToString());
        await page.Locator("#queue li", new() { HasText = "value disagreement" }).First.ClickAsync();
        await SaveAsync(page, folder, "conflicts");
    }

    static async Task SaveAsync(IPage page, string folder, string name)
    {
        // What moves has come to rest by then.
        await Task.Delay(TimeSpan.FromSeconds(1));
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
    }
}
