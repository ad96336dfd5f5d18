using Microsoft.Playwright;
using MissingOffenders.Web.Serving;

namespace MissingOffenders.Benchmarks.Reviewing;

/// <summary>A generated case in the real server and the real browser, which are gone with it.</summary>
sealed class ServedCase : IAsyncDisposable
{
    readonly DirectoryInfo folder;
    readonly ReviewServer server;
    readonly IPlaywright playwright;
    readonly IBrowser browser;

    ServedCase(DirectoryInfo folder, ReviewServer server, IPlaywright playwright, IBrowser browser) =>
        (this.folder, this.server, this.playwright, this.browser) = (folder, server, playwright, browser);

    /// <summary>Writes a case and serves it.</summary>
    /// <param name="write">Writes the case to a path.</param>
    /// <param name="rules">What its figures are compared by; null to compare nothing.</param>
    public static async Task<ServedCase> StartAsync(Action<string> write, Rulebook? rules = null)
    {
        var place = Directory.CreateTempSubdirectory("review");
        var path = Path.Combine(place.FullName, "case.db");
        write(path);
        var started = await ReviewServer.StartAsync(new(path, "benchmark") { Rules = rules }, CancellationToken.None);
        var driver = await Playwright.CreateAsync();
        return new(place, started, driver, await Browser.StartAsync(driver));
    }

    /// <summary>A new window with the figures page. Tabs of one window would not do: those behind draw once a second.</summary>
    public async Task<TimedPage> OpenAsync() => await TimedPage.OpenAsync(await browser.NewContextAsync(), server.NewAddress());

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
