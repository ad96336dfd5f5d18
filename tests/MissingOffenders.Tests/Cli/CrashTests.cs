using MissingOffenders.Cases.Checking;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Tests.Cli;

/// <summary>
/// Kills the program at moments chosen by how far it is: the case opens, is sound, holds every decision that was acknowledged, and
/// going on gives the bytes that an undisturbed run gives.
/// </summary>
/// <remarks><c>KILL_ROUNDS=300</c> asks for so many rounds; without it, a few are run.</remarks>
public sealed class CrashTests : IDisposable
{
    const int Articles = 150;
    const int Decided = 7;

    /// <summary>What is waited for before the kill, in the order of a run.</summary>
    static readonly (string Name, Func<string, bool> Holds)[] Moments =
    [
        ("the case is being made", f => Directory.GetFiles(f, "c.db*").Length > 0),
        ("the case is there", f => File.Exists(Path.Combine(f, "c.db"))),
        ("the first transaction", f => KilledRun.Length(f, "c.db-wal") > 0),
        ("in the middle of transactions", f => KilledRun.Length(f, "c.db-wal") > 200_000),
        ("the package is begun", f => Directory.GetDirectories(f, "*.partial*").Length > 0 || Directory.Exists(Path.Combine(f, "out"))),
        ("files of the package are there", f => Directory.GetDirectories(f, "*.partial*").Any(p => Directory.Exists(p) && Directory.GetFiles(p, "*.csv").Length > 1) || Directory.Exists(Path.Combine(f, "out"))),
        ("the rename", f => Directory.Exists(Path.Combine(f, "out"))),
    ];

    readonly TempFolder folder = new();

    public CrashTests()
    {
        for (var i = 0; i < Articles; i++)
        {
            folder.Write($"in/{i}.txt", $"Nearly {i + 30} offenders are missing\n\nEssex Police has {i + 2} missing sex offenders, it said on 10 March 2015. Kent Police has {i + 3}.");
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_kill_at_any_moment_of_extract_loses_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the moments are told from files that Windows locks");
        Directory.CreateDirectory(folder.At("undisturbed"));
        Assert.Equal(0, (await ProgramRun.InAsync(folder.At("undisturbed"), Line("extract ../in --case c.db --out out"))).ExitCode);
        var expected = KilledRun.Bytes(folder.At("undisturbed/out"));
        var killed = 0;
        for (var round = 0; round < KilledRun.Rounds; round++)
        {
            killed += await RoundAsync(folder.At($"round-{round}"), round, expected) ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{killed} of {KilledRun.Rounds} rounds were cut short");
        Assert.True(killed > 0, "The program was killed too late to tell.");
    }

    static async Task<bool> RoundAsync(string place, int round, Dictionary<string, string> expected)
    {
        Directory.CreateDirectory(place);
        var acknowledged = round % 2 == 0 ? 0 : await DecideAsync(place);
        var moment = Moments[round % Moments.Length];
        var wasKilled = await KilledRun.OfAsync(place, () => moment.Holds(place), "extract", "../in", "--case", "c.db", "--out", "out");

        if (File.Exists(Path.Combine(place, "c.db")))
        {
            Assert.Empty(CaseCheck.Of(Path.Combine(place, "c.db")));
            using var opened = MissingOffenders.Cases.CaseFile.Open(Path.Combine(place, "c.db"));
            Assert.Equal(acknowledged, opened.Decisions().Count());
        }

        var rest = await ProgramRun.InAsync(place, Line("extract ../in --case c.db --out out"));
        Assert.True(rest.ExitCode == 0, $"{moment.Name}: {rest.Error}");
        var package = KilledRun.Bytes(Path.Combine(place, "out"));
        Assert.Equal((moment.Name, expected["articles.csv"], expected["figures.csv"]), (moment.Name, package["articles.csv"], package["figures.csv"]));
        Assert.Equal(expected.Keys, package.Keys);
        Assert.DoesNotContain(Directory.GetFileSystemEntries(place), e => e.Contains(".partial", StringComparison.Ordinal));
        return wasKilled;
    }

    /// <summary>A case with some articles and decisions, as left by an earlier run.</summary>
    static async Task<int> DecideAsync(string place)
    {
        Assert.Equal(0, (await ProgramRun.InAsync(place, "extract", "../in/0.txt", "../in/1.txt", "--case", "c.db")).ExitCode);
        using var log = DecisionLog.Open(Path.Combine(place, "c.db"), TimeProvider.System);
        return Enumerable.Range(0, Decided).Sum(i => log.Decide("ann", new DecisionProposal(DecisionTarget.Figure($"f{i}"), new Accept(), null)).Count);
    }

    [Fact]
    public async Task A_full_disk_is_told_and_going_on_gives_the_same_bytes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no limit on the length of files");
        Directory.CreateDirectory(folder.At("undisturbed"));
        Directory.CreateDirectory(folder.At("full"));
        await ProgramRun.InAsync(folder.At("undisturbed"), Line("extract ../in --case c.db --out out"));

        var full = await ProgramRun.ByAsync("bash", ["-c", "export DOTNET_EnableWriteXorExecute=0; ulimit -f 200; trap '' XFSZ; exec \"$0\" \"$@\"", ProgramRun.Executable], folder.At("full"), Line("extract ../in --case c.db --out out"));

        Assert.True(full.ExitCode == 4, $"{full.ExitCode}: {full.Error}");
        Assert.Contains("cannot be written", full.Error, StringComparison.Ordinal);
        Assert.Empty(CaseCheck.Of(folder.At("full/c.db")));
        Assert.Equal(0, (await ProgramRun.InAsync(folder.At("full"), Line("extract ../in --case c.db --out out"))).ExitCode);
        Assert.Equal(KilledRun.Bytes(folder.At("undisturbed/out")), KilledRun.Bytes(folder.At("full/out")));
    }

    [Fact]
    public async Task Two_programs_on_one_case_give_the_bytes_of_one()
    {
        Directory.CreateDirectory(folder.At("undisturbed"));
        Directory.CreateDirectory(folder.At("both"));
        await ProgramRun.InAsync(folder.At("undisturbed"), Line("extract ../in --case c.db --out out"));

        var runs = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => ProgramRun.InAsync(folder.At("both"), Line("extract ../in --case c.db --out out"))));

        Assert.All(runs, r => Assert.True(r.ExitCode == 0, r.Error));
        Assert.Empty(CaseCheck.Of(folder.At("both/c.db")));
        Assert.Equal(KilledRun.Bytes(folder.At("undisturbed/out")), KilledRun.Bytes(folder.At("both/out")));
    }

    static string[] Line(string line) => line.Split(' ');
}
