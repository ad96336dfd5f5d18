using System.Diagnostics;
using System.Globalization;

namespace MissingOffenders.Benchmarks.Reviewing;

/// <summary>Prints a line for each kind of thing that is timed.</summary>
static class TimeTable
{
    public static void Begin() => Console.WriteLine("what | number | p50 ms | p95 ms | max ms | processor ms each, without the browser");

    /// <summary>Prints how long things took.</summary>
    /// <param name="what">What they are.</param>
    /// <param name="act">Does them and gives the milliseconds that each took.</param>
    public static async Task MeasureAsync(string what, Func<Task<IReadOnlyList<double>>> act)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        List<double> times = [.. (await act()).Order()];
        var processor = Process.GetCurrentProcess().TotalProcessorTime - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what} | {times.Count} | {At(.5):0} | {At(.95):0} | {At(1):0} | {processor.TotalMilliseconds / times.Count:0.0}"));

        double At(double share) => times.Count == 0 ? double.NaN : times[(int)(share * (times.Count - 1))];
    }
}
