using System.Diagnostics;

namespace MissingOffenders.Web.Tests.Serving;

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
        return new(started, (await started.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!);
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
