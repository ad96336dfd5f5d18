using System.Globalization;
using Microsoft.Playwright;
using MissingOffenders.Benchmarks.Planted;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Benchmarks.Reviewing;

/// <summary>Measures how soon the page shows what was asked for: the real server, the real browser, a generated case.</summary>
static class ReviewRun
{
    const int Keys = 400;
    const int ValuesOfFacet = 6;
    const int FiguresOfArticle = 3;

    /// <summary>Keys that a reviewer presses; most decide, some look back and on.</summary>
    const string Pattern = "axajxkaxjaxxakaj";

    /// <summary>Prints the times for a case of so many figures.</summary>
    public static async Task RunAsync(int figures)
    {
        var path = Path.Combine(Path.GetTempPath(), $"review-{Guid.NewGuid():n}.db");
        try
        {
            MarkedCase.Write(CaseGenerator.Make(figures / FiguresOfArticle, 1, IndependenceRun.Forces()), figures, path);
            await using var server = await ReviewServer.StartAsync(new(path, "benchmark"), CancellationToken.None);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await Browser.StartAsync(playwright);
            var page = await TimedPage.OpenAsync(browser, server.Url);
            Console.WriteLine("what | number | p50 ms | p95 ms | max ms");
            await page.PressAsync("jjjjjjjjjj");
            Print("A, X, J, K", await page.PressAsync(Repeated(Keys)));
            Print("every facet, on and off", await page.NarrowAsync(ValuesOfFacet));
            Print("A, X, J, K beside the open filter", await page.PressAsync(Repeated(Keys / 2)));
        }
        finally
        {
            foreach (var each in new[] { path, path + "-wal", path + "-shm" })
            {
                File.Delete(each);
            }
        }
    }

    static string Repeated(int length) => string.Concat(Enumerable.Repeat(Pattern, (length / Pattern.Length) + 1))[..length];

    static void Print(string what, IReadOnlyList<double> milliseconds)
    {
        List<double> sorted = [.. milliseconds.Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} | {sorted.Count} | {At(.5):0} | {At(.95):0} | {sorted[^1]:0}"));

        double At(double share) => sorted[(int)(share * (sorted.Count - 1))];
    }
}
