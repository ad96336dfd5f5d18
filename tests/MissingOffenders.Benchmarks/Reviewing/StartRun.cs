using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using MissingOffenders.Benchmarks.Planted.Conflicts;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Comparing.Keeping;

namespace MissingOffenders.Benchmarks.Reviewing;

/// <summary>Measures how soon a page stands there after the program was started, as a user starts it, on a case that keeps its comparison.</summary>
static class StartRun
{
    const int Seed = 20150310;
    const int Starts = 5;
    static readonly string[] Pages = ["/", "/conflicts", "/series"];

    /// <summary>Prints the times for a case of about so many figures.</summary>
    public static async Task RunAsync(int figures)
    {
        var folder = Directory.CreateTempSubdirectory("start");
        try
        {
            var path = Path.Combine(folder.FullName, "case.db");
            var desk = ConflictCase.Write(ConflictCase.ArticlesFor(figures), Seed, Rulebook.Load(Path.Combine(Articles.Root, "rules")), path);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await Browser.StartAsync(playwright);
            var first = await TimeAsync(browser, path, "/conflicts", () => IsKept(path));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{desk.Figures} figures of {desk.Articles} articles; compared for the first time, conflicts after {first / 1000:0.0} s; the case grew to {new FileInfo(path).Length >> 20} MB"));
            TimeTable.Begin();
            foreach (var page in Pages)
            {
                List<double> times = [];
                for (var i = 0; i < Starts; i++)
                {
                    times.Add(await TimeAsync(browser, path, page, () => true));
                }

                await TimeTable.MeasureAsync($"from the start of the program to {page}", () => Task.FromResult<IReadOnlyList<double>>(times));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Milliseconds from the start of the program until a page shows what it is for. The program goes on until it may end.</summary>
    static async Task<double> TimeAsync(IBrowser browser, string casePath, string page, Func<bool> mayEnd)
    {
        await using var context = await browser.NewContextAsync();
        var opened = await context.NewPageAsync();
        opened.SetDefaultTimeout(600_000);
        var began = Stopwatch.GetTimestamp();
        using var program = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "missing-offenders"), ["review", casePath, "--no-open", "--reviewer", "ann"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        try
        {
            var url = (await program.StandardOutput.ReadLineAsync())!;
            await opened.GotoAsync(url.Replace("/?", page + "?", StringComparison.Ordinal));
            await opened.Locator("#queue li, .chart svg").First.WaitForAsync();
            var took = Stopwatch.GetElapsedTime(began);
            while (!mayEnd())
            {
                await Task.Delay(TimeSpan.FromSeconds(1));
            }

            return took.TotalMilliseconds;
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }
    }

    static bool IsKept(string path)
    {
        using var file = CaseFile.OpenToRead(path);
        return file.KeptComparison(KeptComparison.Program).Parts.Count > 0;
    }
}
