using System.Globalization;
using Microsoft.Playwright;
using MissingOffenders.Benchmarks.Reviewing;
using MissingOffenders.Cases;

namespace MissingOffenders.Benchmarks.Pictures;

/// <summary>Takes a picture of every page at every width, to be looked at.</summary>
static class PageRun
{
    static readonly (int Width, int Height)[] Sizes = [(1440, 900), (1024, 768), (390, 844)];

    /// <summary>Writes <c>figures-1440.png</c> ..., light, and with <c>-dark</c> the widest of each in dark colours.</summary>
    public static async Task TakeAsync(string casePath, string folder)
    {
        Directory.CreateDirectory(folder);
        await using var server = await ServedPages.OfAsync(casePath);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.StartAsync(playwright);
        var pages = Pages(casePath);
        foreach (var (size, scheme) in Sizes.Select(s => (s, ColorScheme.Light)).Append((Sizes[0], ColorScheme.Dark)))
        {
            var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = size.Width, Height = size.Height }, ColorScheme = scheme });
            await page.GotoAsync(server.NewAddress());
            await page.Locator("#queue li").First.WaitForAsync();
            foreach (var (name, path, shown, key) in pages)
            {
                await page.GotoAsync(new Uri(new(server.Url), path).ToString());
                await page.Locator(shown).First.WaitForAsync();
                if (key is not null)
                {
                    await page.Keyboard.PressAsync(key);
                }

                // What moves has come to rest by then.
                await Task.Delay(TimeSpan.FromMilliseconds(600));
                var file = string.Create(CultureInfo.InvariantCulture, $"{name}-{size.Width}{(scheme == ColorScheme.Dark ? "-dark" : "")}.png");
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = shown != "#queue li" || size.Width < Sizes[1].Width });
            }

            await page.CloseAsync();
        }
    }

    /// <summary>Name, address, what must stand there, and the key that opens more.</summary>
    static IReadOnlyList<(string Name, string Path, string Shown, string? Key)> Pages(string casePath)
    {
        using var file = CaseFile.OpenToRead(casePath);
        var article = file.Articles().First(a => a.ArticlePath.Contains("b17", StringComparison.Ordinal)).ArticleId;
        const string Queue = "#queue li";
        return
        [
            ("figures", "/", Queue, null),
            ("figures-correct", "/", Queue, "e"),
            ("figures-add", "/", Queue, "+"),
            ("figures-split", "/", Queue, "s"),
            ("figures-keys", "/", Queue, "h"),
            ("conflicts", "/conflicts", Queue, null),
            ("conflicts-explained", "/conflicts?explained=yes&kind=revision_over_time", Queue, null),
            ("table", "/table", "tbody tr", null),
            ("series", "/series", ".chart svg", null),
            ("series-map", "/series?measure=missing", ".chart svg", null),
            ("articles", "/articles", "tbody tr", null),
            ("article", $"/articles/{article}", "main article p", null),
            ("history", "/history", "main.page > h1", null),
            ("export", "/export", "main.page > h1", null),
            ("nowhere", "/nowhere", "h1", null),
        ];
    }
}
