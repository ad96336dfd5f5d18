using System.Diagnostics;
using System.Globalization;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Reconciling;

namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Compares the figures of generated cases of growing size, and checks each planted difference one by one.</summary>
static class ReconcileRun
{
    const int Seed = 20150310;

    /// <summary>Prints a table of what was found for each size, then a line of time and memory, with the exponent between each two sizes.</summary>
    public static void Run(IEnumerable<int> sizes)
    {
        var rules = Rulebook.Load(Path.Combine(Articles.Root, "rules"));
        (int Articles, double Seconds)? last = null;
        List<string> lines = [];
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("planted");
            try
            {
                var desk = ConflictCase.Write(size, Seed, rules, Path.Combine(folder.FullName, "case.db"));
                var (result, processor, elapsed) = Compare(rules, Path.Combine(folder.FullName, "case.db"));
                new PlantedCheck(result, desk.Planted).Print(Console.Out);
                var exponent = last is { } before ? Math.Log(processor / before.Seconds) / Math.Log((double)desk.Articles / before.Articles) : double.NaN;
                last = (desk.Articles, processor);
                lines.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{desk.Articles} | {desk.Figures} | {processor:0.0} | {elapsed:0.0} | {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} | {exponent:0.00}"));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        Console.WriteLine("articles | figures | seconds of processor | elapsed | peak MB | exponent");
        lines.ForEach(Console.WriteLine);
    }

    /// <summary>As the verb does: opens the case, reads it, compares.</summary>
    static (ReconciliationResult Result, double Processor, double Elapsed) Compare(Rulebook rules, string path)
    {
        GC.Collect();
        var (start, watch) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
        using var file = CaseFile.Open(path);
        var result = rules.Compare(file);
        return (result, (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds, watch.Elapsed.TotalSeconds);
    }
}
