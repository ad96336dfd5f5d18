using System.Diagnostics;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(MissingOffenders.Web.Tests.Chromium))]

namespace MissingOffenders.Web.Tests;

/// <summary>The real browser, started once for all tests. Installed from Debian where it is missing and that is allowed; else its tests are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    const string Executable = "/usr/bin/chromium";
    const float Patience = 30_000;

    IPlaywright? playwright;
    IBrowser? browser;
    string missing = "";

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable) && !await InstallAsync())
        {
            missing = $"There is no {Executable}, and it could not be installed (apt-get install chromium).";
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox"] });
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    /// <summary>A visitor with cookies of its own.</summary>
    public async Task<IBrowserContext> VisitAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(browser is null, missing);
        var context = await browser!.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    static async Task<bool> InstallAsync()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
        {
            return false;
        }

        using var install = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends chromium"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        await install.StandardOutput.ReadToEndAsync();
        await install.WaitForExitAsync();
        return File.Exists(Executable);
    }
}
