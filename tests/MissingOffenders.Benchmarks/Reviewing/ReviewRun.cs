using MissingOffenders.Benchmarks.Planted;

namespace MissingOffenders.Benchmarks.Reviewing;

/// <summary>Measures how soon the figures page shows what was asked for.</summary>
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
        await using var served = await ServedCase.StartAsync(path => MarkedCase.Write(CaseGenerator.Make(figures / FiguresOfArticle, 1, IndependenceRun.Forces()), figures, path));
        var page = await served.OpenAsync();
        TimeTable.Begin();
        await TimeTable.MeasureAsync("opening the page, first", async () => [await page.ReadyAsync()]);
        await page.PressAsync("jjjjjjjjjj");
        await TimeTable.MeasureAsync("A, X, J, K", () => page.PressAsync(Repeated(Keys)));
        await page.OpenFilterAsync();
        await TimeTable.MeasureAsync("every facet, on and off", () => page.NarrowAsync(ValuesOfFacet));
        await TimeTable.MeasureAsync("A, X, J, K beside the open filter", () => page.PressAsync(Repeated(Keys / 2)));
    }

    static string Repeated(int length) => string.Concat(Enumerable.Repeat(Pattern, (length / Pattern.Length) + 1))[..length];
}
