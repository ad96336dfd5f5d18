using System.Diagnostics;

namespace MissingOffenders.Tests.Cli;

/// <summary>The real program in a folder that it may not write to. Root may write everywhere, so there it runs as nobody.</summary>
static class AsNobody
{
    public static async Task<ProgramRun> RunAsync(string locked, string open, params string[] args)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other permissions");
        foreach (var folder in new[] { locked, open })
        {
            using var opened = Process.Start("chmod", ["a+rx", Path.GetDirectoryName(folder)!]);
            await opened.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using var locking = Process.Start("chmod", ["-R", "a+rX,a-w", locked]);
        using var opening = Process.Start("chmod", ["-R", "a+rwX", open]);
        await Task.WhenAll(locking.WaitForExitAsync(TestContext.Current.CancellationToken), opening.WaitForExitAsync(TestContext.Current.CancellationToken));
        try
        {
            return Environment.IsPrivilegedProcess
                ? await ProgramRun.ByAsync("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", ProgramRun.Executable], locked, args)
                : await ProgramRun.InAsync(locked, args);
        }
        finally
        {
            using var unlocking = Process.Start("chmod", ["-R", "u+w", locked]);
            await unlocking.WaitForExitAsync(CancellationToken.None);
        }
    }
}
