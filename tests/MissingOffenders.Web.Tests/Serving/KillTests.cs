using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MissingOffenders.Web.Tests.Serving;

public sealed class KillTests(Chromium chromium)
{
    const int Figures = 300;

    /// <summary>Presses A and X in turn as fast as a page can.</summary>
    const string Burst = """
        keys => {
            for (let i = 0; i < keys; i++) document.getElementById('queue').dispatchEvent(new KeyboardEvent('keydown', { key: i % 2 ? 'x' : 'a', bubbles: true }));
        }
        """;

    static readonly TimeSpan Enough = TimeSpan.FromSeconds(15);

    /// <summary>How many rounds are asked for with <c>KILL_ROUNDS=50</c>; null for as many as fit a run of all tests.</summary>
    static int? Wanted => int.TryParse(Environment.GetEnvironmentVariable("KILL_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : null;

    [Fact]
    public async Task A_program_that_is_killed_in_the_middle_loses_no_decision_that_the_page_has_acknowledged()
    {
        await using var visit = await chromium.VisitAsync();
        var watch = Stopwatch.StartNew();
        var (rounds, acknowledged, kept, cut) = (0, 0, 0, 0);
        while (rounds < 2 || (Wanted is { } wanted ? rounds < wanted : watch.Elapsed < Enough))
        {
            var (seen, written) = await KillAsync(visit, 1 + (rounds * 37 % (Figures * 2 / 3)));
            (acknowledged, kept, cut, rounds) = (acknowledged + seen, kept + written, cut + (written < Figures ? 1 : 0), rounds + 1);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{rounds} rounds in {watch.Elapsed.TotalSeconds:0} s, {cut} of them cut short: {acknowledged} decisions acknowledged, {kept} in the case");
        Assert.True(cut > rounds / 2, "The program was killed too late to tell.");
    }

    /// <summary>One round: kills the program as soon as so many decisions are in the case. Each that is there then is the one that was made, in order.</summary>
    static async Task<(int Acknowledged, int Kept)> KillAsync(IBrowserContext visit, int after)
    {
        using var sample = await SampleCase.OfFiguresAsync(Figures);
        using var program = await RunningProgram.StartAsync(sample.Path);
        var tab = await ReviewTab.OpenAsync(visit, program.Url);
        using SqliteConnection log = new($"Data Source={sample.Path};Mode=ReadOnly;Pooling=False");
        log.Open();
        using var count = log.CreateCommand();
        count.CommandText = "SELECT count(*) FROM decisions";
        await tab.Page.EvaluateAsync(Burst, Figures);
        SpinWait.SpinUntil(() => (long)count.ExecuteScalar()! >= after, TimeSpan.FromSeconds(30));

        program.Kill();

        await Expect(tab.Page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        var acknowledged = int.Parse((await tab.Main.GetAttributeAsync("data-acknowledged"))!, CultureInfo.InvariantCulture);
        var kept = sample.Decisions();
        Assert.InRange(kept.Count, after, Figures);
        Assert.InRange(kept.Count, acknowledged, Figures);
        Assert.Equal(Enumerable.Range(0, kept.Count).Select(i => $"{i + 1} {(i % 2 == 0 ? "accept" : "reject")}"), kept);
        await tab.Page.CloseAsync();
        return (acknowledged, kept.Count);
    }
}
