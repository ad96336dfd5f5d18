using System.Diagnostics;
using System.Runtime.InteropServices;

namespace MissingOffenders.Tests.Cli;

/// <summary>The real program as a process of its own, as scripts run it.</summary>
sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    public static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "missing-offenders.exe" : "missing-offenders");

    /// <summary>Runs it in a folder until it ends.</summary>
    public static Task<ProgramRun> InAsync(string folder, params string[] args) => InterruptedAsync(folder, null, args);

    /// <summary>Runs it in a folder by another program; skips the test where there is none.</summary>
    public static async Task<ProgramRun> ByAsync(string other, string[] before, string folder, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(other, [.. before, .. args]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return new(process.ExitCode, await output, await error);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"There is no {other}.");
            throw;
        }
    }

    /// <summary>Runs it in a folder and sends it what Ctrl+C sends as soon as <paramref name="interruptWhen"/> holds.</summary>
    public static async Task<ProgramRun> InterruptedAsync(string folder, Func<bool>? interruptWhen, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(Executable, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (interruptWhen is not null)
        {
            // A thread of its own: on a busy machine the program would be done before the pool came round to it.
            await Task.Factory.StartNew(() => Interrupt(process, interruptWhen), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    static void Interrupt(Process process, Func<bool> when)
    {
        while (!process.HasExited)
        {
            if (when())
            {
                Assert.Equal(0, Kill(process.Id, SigInt));
                return;
            }

            Thread.Sleep(1);
        }
    }

    const int SigInt = 2;

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Kill(int process, int signal);
}
