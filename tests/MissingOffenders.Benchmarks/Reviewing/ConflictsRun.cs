using System.Diagnostics;
using System.Globalization;
using MissingOffenders.Benchmarks.Planted.Conflicts;

namespace MissingOffenders.Benchmarks.Reviewing;

/// <summary>Measures how soon the conflicts page shows what was asked for, also while figures are compared beside it.</summary>
static class ConflictsRun
{
    const string Contradictions = "/conflicts";
    const string All = "/conflicts?explained=yes";
    const int Seed = 20150310;
    const int Openings = 20;
    const int Keys = 100;
    const int WarmingUp = 10;
    const int ValuesOfFacet = 6;

    /// <summary>Prints the times for a case of about so many figures.</summary>
    public static async Task RunAsync(int figures)
    {
        var rules = Rulebook.Load(Path.Combine(Articles.Root, "rules"));
        Desk? desk = null;
        await using var served = await ServedCase.StartAsync(path => desk = ConflictCase.Write(ConflictCase.ArticlesFor(figures), Seed, rules, path), rules);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{desk!.Figures} figures of {desk.Articles} articles"));
        TimeTable.Begin();
        var (others, page) = (await served.OpenAsync(), await served.OpenAsync());
        await others.ReadyAsync();
        var comparing = Stopwatch.StartNew();
        var compared = page.GoAsync(Contradictions);
        await TimeTable.MeasureAsync("figures page during the first comparison: A, J", () => UntilAsync(() => Task.FromResult(compared.IsCompleted), () => others.PressAsync("aajaajaaja")));
        comparing.Stop();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the first comparison took {comparing.Elapsed.TotalSeconds:0} s"));

        await KeysAsync(page, Contradictions, "contradictions");
        await KeysAsync(page, All, "all");
        await page.OpenFilterAsync();
        await TimeTable.MeasureAsync("all: every facet, on and off", () => page.NarrowAsync(ValuesOfFacet));
        await TimeTable.MeasureAsync("all: J beside the open filter", () => page.PressAsync(new('j', Keys)));
        await TimeTable.MeasureAsync("all: A beside the open filter", () => page.PressAsync(new('a', Keys)));
        await WhileComparedAgainAsync(page, others, comparing.Elapsed);
    }

    static async Task KeysAsync(TimedPage page, string path, string what)
    {
        await TimeTable.MeasureAsync($"{what}: opening the page", async () =>
        {
            List<double> openings = [];
            for (var i = 0; i < Openings; i++)
            {
                openings.Add(await page.GoAsync(path));
            }

            return openings;
        });
        var records = await page.CountAsync();
        var keys = Math.Min(Keys, records / 4);
        await page.PressAsync(new('j', WarmingUp));
        await TimeTable.MeasureAsync($"{what}, {records}: J", () => page.PressAsync(new('j', keys)));
        await TimeTable.MeasureAsync($"{what}, {records}: A", () => page.PressAsync(new('a', keys)));
    }

    /// <summary>Another tab rejects a figure. The program waits as long as the last comparison took before it compares again.</summary>
    static async Task WhileComparedAgainAsync(TimedPage page, TimedPage others, TimeSpan took)
    {
        await others.PressAsync("x");
        await Task.Delay(took);
        await TimeTable.MeasureAsync("all: J, A during another comparison", () => UntilAsync(async () => !await page.IsRenewingAsync(), () => page.PressAsync("jajajajaja")));
    }

    static async Task<IReadOnlyList<double>> UntilAsync(Func<Task<bool>> isDone, Func<Task<IReadOnlyList<double>>> press)
    {
        List<double> times = [];
        while (!await isDone())
        {
            times.AddRange(await press());
        }

        return times;
    }
}
