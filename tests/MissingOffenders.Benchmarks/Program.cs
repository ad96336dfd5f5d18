using System.Globalization;
using BenchmarkDotNet.Running;
using MissingOffenders;
using MissingOffenders.Benchmarks;
using MissingOffenders.Benchmarks.Pictures;
using MissingOffenders.Benchmarks.Planted;
using MissingOffenders.Benchmarks.Planted.Conflicts;
using MissingOffenders.Benchmarks.Reviewing;

switch (args)
{
    case ["independence", .. var sizes]:
        IndependenceRun.Run(sizes.Length > 0 ? sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture)) : [10_000, 100_000]);
        break;
    case ["reconcile", .. var sizes]:
        ReconcileRun.Run(sizes.Length > 0 ? sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture)) : [10_000, 100_000]);
        break;
    case ["generate", var size, var path]:
        ConflictCase.Write(int.Parse(size, CultureInfo.InvariantCulture), 1, Rulebook.Load(Path.Combine(Articles.Root, "rules")), path);
        break;
    case ["review", .. var figures]:
        await ReviewRun.RunAsync(figures.Length > 0 ? int.Parse(figures[0], CultureInfo.InvariantCulture) : 100_000);
        break;
    case ["conflicts", .. var figures]:
        await ConflictsRun.RunAsync(figures.Length > 0 ? int.Parse(figures[0], CultureInfo.InvariantCulture) : 100_000);
        break;
    case ["start", .. var figures]:
        await StartRun.RunAsync(figures.Length > 0 ? int.Parse(figures[0], CultureInfo.InvariantCulture) : 100_000);
        break;
    case ["pages", var path, var folder]:
        await PageRun.TakeAsync(path, folder);
        break;
    case ["pictures", var path, var folder]:
        await PictureRun.TakeAsync(path, folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ShortRuns).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new ShortRuns());
        break;
}
