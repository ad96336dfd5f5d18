using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Web.Tests;

public sealed class SafetyTests(Chromium chromium)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>More rounds than fit a run of all tests: <c>KILL_ROUNDS=50</c>.</summary>
    static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("KILL_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 2;

    [Fact]
    public async Task A_program_that_is_killed_in_the_middle_loses_no_decision_that_the_page_has_acknowledged()
    {
        await using var visit = await chromium.VisitAsync();
        for (var round = 0; round < Rounds; round++)
        {
            using var sample = await SampleCase.OfFiguresAsync(60);
            using var program = await RunningProgram.StartAsync(sample.Path);
            var tab = await ReviewTab.OpenAsync(visit, program.Url);
            var typing = tab.TypeAsync(Enumerable.Range(0, 60).Select(i => i % 2 == 0 ? "a" : "x"));
            await Assertions.Expect(tab.Main).Not.ToHaveAttributeAsync("data-acknowledged", "0");
            await Task.Delay(37 * (round % 10), Cancel);

            program.Kill();
            await typing;

            var acknowledged = int.Parse((await tab.Main.GetAttributeAsync("data-acknowledged"))!, CultureInfo.InvariantCulture);
            var kept = sample.Decisions();
            Assert.InRange(kept.Count, acknowledged, 60);
            Assert.Equal(Enumerable.Range(0, kept.Count).Select(i => $"{i + 1} {(i % 2 == 0 ? "accept" : "reject")}"), kept);
            await tab.Page.CloseAsync();
        }
    }

    [Fact]
    public async Task A_hostile_article_is_text_and_nothing_else()
    {
        var line = string.Concat(Enumerable.Repeat("long \u202Eline ", 100_000));
        string[] texts =
        [
            "In Kent <script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"> 12 men <svg onload=alert(1)>\n\n</p></main><style>body{display:none}</style> javascript:alert(1) 13 {{7*7}} @(1+1) &lt;b&gt;",
            "\u202E\u2066 14 evil \u202E bidi \u0000 marks",
            line + " 15 men are missing " + line,
        ];
        using var sample = await SampleCase.OfTextsAsync(texts);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        var tab = await ReviewTab.OpenAsync(visit, server.Url);
        List<string> surprises = [];
        tab.Page.Dialog += (_, dialog) => surprises.Add(dialog.Message);
        tab.Page.PageError += (_, error) => surprises.Add(error);

        await Assertions.Expect(tab.Page.Locator("#text p").First).ToHaveTextAsync(texts[0].Split('\n')[0]);
        await tab.TypeAsync("a", "a", "a", "a", "a", "a", "a", "a");
        await Assertions.Expect(tab.Main).ToContainTextAsync("of");
        await tab.TypeAsync("k", "k", "k", "k", "k", "k", "k", "k");

        await tab.AtAsync("12");
        Assert.Empty(surprises);
        Assert.DoesNotContain("owned", await tab.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await tab.Page.Locator("#text script, #text img, #text style, #text svg").CountAsync());
    }

    [Fact]
    public async Task No_request_leaves_the_machine_and_nothing_breaks_the_policy()
    {
        using var sample = await SampleCase.OfFiguresAsync(3);
        await using var server = await ReviewServer.StartAsync(new(sample.Path, "ann"), Cancel);
        await using var visit = await chromium.VisitAsync();
        List<string> addresses = [], complaints = [];
        visit.Request += (_, request) => addresses.Add(request.Url);
        visit.WebError += (_, error) => complaints.Add(error.Error);
        visit.Console += (_, message) => complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : Array.Empty<string>());
        var tab = await ReviewTab.OpenAsync(visit, server.Url);
        await tab.TypeAsync("a", "e", "Escape", "h", "Escape", "u");
        await tab.AcknowledgedAsync(2);
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Articles" }).ClickAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Articles" })).ToBeVisibleAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Row)).ToHaveCountAsync(3);

        Assert.All(addresses, a => Assert.True(new Uri(a).IsLoopback, a));
        Assert.Contains(addresses, a => a.EndsWith("blazor.web.js", StringComparison.Ordinal));
        Assert.Empty(complaints);
    }

    /// <summary>The program as users run it, in a folder that is not its own.</summary>
    sealed class RunningProgram : IDisposable
    {
        readonly Process process;

        RunningProgram(Process process, string url) => (this.process, Url) = (process, url);

        public string Url { get; }

        public static async Task<RunningProgram> StartAsync(string casePath)
        {
            var started = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "missing-offenders"), ["review", casePath, "--no-open", "--reviewer", "ann"])
            {
                WorkingDirectory = Path.GetDirectoryName(casePath),
                RedirectStandardOutput = true,
                UseShellExecute = false,
            })!;
            return new(started, (await started.StandardOutput.ReadLineAsync(Cancel))!);
        }

        public void Kill()
        {
            process.Kill();
            process.WaitForExit();
        }

        public void Dispose()
        {
            if (!process.HasExited)
            {
                Kill();
            }

            process.Dispose();
        }
    }
}
