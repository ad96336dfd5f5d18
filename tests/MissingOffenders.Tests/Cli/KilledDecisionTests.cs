using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Checking;
using MissingOffenders.Tests.Cases.Export;

namespace MissingOffenders.Tests.Cli;

/// <summary>Kills comparing, exporting, resolving and reviewing: the case is sound, no decision that was acknowledged is missing, and going on gives the same bytes.</summary>
public sealed class KilledDecisionTests : IAsyncLifetime
{
    readonly TempFolder folder = new();
    string conflict = "";

    public async ValueTask InitializeAsync()
    {
        for (var i = 0; i < 40; i++)
        {
            folder.Write($"in/{i}.txt", $"Offenders are missing\n\nEssex Police has {i + 2} missing sex offenders, it said on 10 March 2015. Kent Police has {i + 3} missing sex offenders.");
        }

        Assert.Equal(0, (await ProgramRun.InAsync(folder.Path, Line("extract in --case c.db --out undisturbed"))).ExitCode);
        conflict = ReadPackage.Csv(folder.At("undisturbed/conflicts.csv"))[1][0];
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("reconcile --case c.db --out out")]
    [InlineData("export --case c.db --out out --format xlsx jsonl")]
    public async Task A_kill_at_any_moment_of_writing_a_package_leaves_the_old_one_or_none_and_going_on_gives_the_same_bytes(string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the moments are told from files that Windows locks");
        var expected = await PackageAsync(Place("expected"), line);
        for (var round = 0; round < KilledRun.Rounds; round++)
        {
            var place = Place($"round-{round}");
            var files = round % 9;
            await KilledRun.OfAsync(place, () => Directory.GetDirectories(place, "*.partial*").Sum(p => Directory.GetFiles(p).Length) >= files && Directory.GetDirectories(place).Length > 0, Line(line));

            Assert.Empty(CaseCheck.Of(Path.Combine(place, "c.db")));
            Assert.All(Directory.GetDirectories(place, "out"), o => Assert.Equal(expected, KilledRun.Bytes(o)));
            Assert.Equal(expected, await PackageAsync(place, line));
            Assert.DoesNotContain(Directory.GetFileSystemEntries(place), e => e.Contains(".partial", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_kill_at_any_moment_of_resolve_leaves_the_decision_whole_or_not_at_all()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the moments are told from files that Windows locks");
        for (var round = 0; round < KilledRun.Rounds; round++)
        {
            var place = Place($"round-{round}");
            var bytes = round * 1_000L;
            var wasKilled = await KilledRun.OfAsync(place, () => File.Exists(Path.Combine(place, "c.db-wal")) && KilledRun.Length(place, "c.db-wal") >= bytes, "resolve", conflict, "--case", "c.db", "--value", "8", "--reason", "told by phone", "--by", "ann");

            Assert.Empty(CaseCheck.Of(Path.Combine(place, "c.db")));
            Assert.InRange(Decisions(place), wasKilled ? 0 : 1, 1);
            Assert.Equal(0, (await ProgramRun.InAsync(place, "resolve", conflict, "--case", "c.db", "--value", "9", "--reason", "told again", "--by", "ann")).ExitCode);
            Assert.InRange(Decisions(place), 1, 2);
        }
    }

    [Fact]
    public async Task A_kill_in_the_middle_of_a_review_loses_no_decision_that_was_answered()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows kills otherwise");
        for (var round = 0; round < KilledRun.Rounds; round++)
        {
            var place = Place($"round-{round}");
            using var process = KilledRun.Start(place, "review", "c.db", "--reviewer", "ann", "--no-open");
            var acknowledged = await DecideAndKillAsync(process, atMost: 3 + (round % 20));

            Assert.Empty(CaseCheck.Of(Path.Combine(place, "c.db")));
            Assert.InRange(Decisions(place), acknowledged, acknowledged + 1);
        }
    }

    static async Task<int> DecideAndKillAsync(System.Diagnostics.Process server, int atMost)
    {
        try
        {
            return await DecideAsync(server, atMost);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Decides as another program would, kills the server while an answer is under way, and returns how many were answered.</summary>
    static async Task<int> DecideAsync(System.Diagnostics.Process server, int atMost)
    {
        var cancel = TestContext.Current.CancellationToken;
        Uri address = new((await server.StandardOutput.ReadLineAsync(cancel))!.Split('?')[0]);
        await server.StandardOutput.ReadLineAsync(cancel);
        using HttpClient client = new() { BaseAddress = new(address.GetLeftPart(UriPartial.Authority)) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await server.StandardOutput.ReadLineAsync(cancel))!.Split(' ')[^1]);
        var figures = (await client.GetFromJsonAsync<JsonElement>("/api/figures?limit=100", cancel)).GetProperty("figures").EnumerateArray().Select(f => f.GetProperty("figure_id").GetString()).ToList();
        for (var answered = 0; answered < atMost; answered++)
        {
            using var answer = await client.PostAsJsonAsync("/api/decisions", new { action = "accept", subject_id = figures[answered], seen = 0 }, cancel);
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(cancel));
        }

        var last = client.PostAsJsonAsync("/api/decisions", new { action = "accept", subject_id = figures[atMost], seen = 0 }, cancel);
        await Task.Delay(atMost % 5, cancel);
        server.Kill();
        return atMost + await AnsweredAsync(last);
    }

    static async Task<int> AnsweredAsync(Task<HttpResponseMessage> last)
    {
        try
        {
            using var answer = await last;
            return answer.IsSuccessStatusCode ? 1 : 0;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    /// <summary>A folder with a case of its own.</summary>
    string Place(string name)
    {
        Directory.CreateDirectory(folder.At(name));
        File.Copy(folder.At("c.db"), folder.At($"{name}/c.db"));
        return folder.At(name);
    }

    static int Decisions(string place)
    {
        using var opened = CaseFile.Open(Path.Combine(place, "c.db"));
        return opened.Decisions().Count();
    }

    static async Task<Dictionary<string, string>> PackageAsync(string place, string line)
    {
        var run = await ProgramRun.InAsync(place, Line(line));
        Assert.True(run.ExitCode == 0, run.Error);
        return KilledRun.Bytes(Path.Combine(place, "out"));
    }

    static string[] Line(string line) => line.Split(' ');
}
