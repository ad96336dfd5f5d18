using Microsoft.Playwright;

namespace MissingOffenders.Benchmarks.Reviewing;

/// <summary>The real browser, without a window.</summary>
static class Browser
{
    public static Task<IBrowser> StartAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
}
