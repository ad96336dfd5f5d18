using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace MissingOffenders.Tests.Cli;

/// <summary>Runs the real program and kills it at a moment chosen by how far it is.</summary>
static class KilledRun
{
    /// <summary><c>KILL_ROUNDS=300</c> asks for so many; without it, a few are run.</summary>
    public static int Rounds { get; } = int.TryParse(Environment.GetEnvironmentVariable("KILL_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 8;

    /// <summary>Length of a file in bytes; 0 where there is none.</summary>
    public static long Length(string folder, string name) => new FileInfo(Path.Combine(folder, name)) is { Exists: true } file ? file.Length : 0;

    /// <summary>Hashes of the files of a folder, by name.</summary>
    public static Dictionary<string, string> Bytes(string folder) =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToDictionary(f => Path.GetFileName(f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))), StringComparer.Ordinal);

    /// <summary>Runs the program in a folder and kills it as soon as something holds; false where it was done before.</summary>
    public static async Task<bool> OfAsync(string place, Func<bool> when, params string[] args)
    {
        using var process = Start(place, args);
        await WhenAsync(process, when);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode != 0;
    }

    /// <summary>Starts the program; what it prints can be read.</summary>
    public static Process Start(string place, params string[] args) =>
        Process.Start(new ProcessStartInfo(ProgramRun.Executable, args) { WorkingDirectory = place, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;

    /// <summary>Kills a program as soon as something holds.</summary>
    public static Task WhenAsync(Process process, Func<bool> when) => Task.Factory.StartNew(
        () =>
        {
            while (!process.HasExited && !Holds(when))
            {
                Thread.Sleep(1);
            }

            process.Kill();
        },
        TestContext.Current.CancellationToken,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    static bool Holds(Func<bool> when)
    {
        try
        {
            return when();
        }
        catch (IOException)
        {
            // what was listed is gone
            return false;
        }
    }
}
