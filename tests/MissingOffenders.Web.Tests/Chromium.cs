using System.Diagnostics;
using MissingOffenders.Web.Settings;

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
    /// <param name="size">Size of the screen; that of a laptop if it is not given.</param>
    /// <param name="scheme">Which colours the visitor likes.</param>
    public async Task<IBrowserContext> VisitAsync((int Width, int Height)? size = null, ColorScheme? scheme = null)
    {
        Assert.SkipWhen(browser is null, missing);
        var (width, height) = size ?? (1280, 800);
        var context = await browser!.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
        context.SetDefaultTimeout(Patience);
        return context;
    }

    /// <summary>A visitor of a sample, which is served for this and goes with the visitor.</summary>
    internal async Task<CaseVisit> VisitAsync(SampleCase sample, Func<ReviewSettings, ReviewSettings>? with = null, (int Width, int Height)? size = null, ColorScheme? scheme = null)
    {
        var served = await ServedCase.StartAsync(sample, with);
        try
        {
            return new(served, await VisitAsync(size, scheme));
        }
        catch
        {
            await served.DisposeAsync();
            throw;
        }
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
