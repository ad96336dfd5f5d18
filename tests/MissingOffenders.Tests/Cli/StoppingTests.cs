using System.Diagnostics;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Documents.Files;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reading.Rules.Patterns;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Tests.Cli;

/// <summary>Nothing keeps the program from ending in order: neither what it reads nor what somebody writes into rules and reasons.</summary>
public sealed class StoppingTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("read")]
    [InlineData("extract")]
    public async Task Ctrl_C_ends_it_within_two_seconds_whatever_is_being_read(string verb)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGINT");
        folder.Write("in/a.txt", string.Concat(Enumerable.Repeat("Kent 5\n", 600_000)));
        folder.Write("in/b.html", $"<html><body>{string.Concat(Enumerable.Repeat("x<br>", 400_000))}");
        var started = Stopwatch.StartNew();
        long interrupted = 0;

        var run = await ProgramRun.InterruptedAsync(folder.Path, () => started.Elapsed > TimeSpan.FromSeconds(4) && (interrupted = started.ElapsedMilliseconds) > 0, verb, "in");

        Assert.Equal(130, run.ExitCode);
        Assert.StartsWith("Interrupted.", run.Error, StringComparison.Ordinal);
        Assert.InRange(started.ElapsedMilliseconds - interrupted, 0, 3_000);
    }

    [Theory]
    [InlineData('(')]
    [InlineData('!')]
    [InlineData('&')]
    public void A_pattern_of_fifty_thousand_brackets_is_refused(char bracket) =>
        Assert.Throws<PatternException>(() => PatternParser.Parse(new string(bracket, 50_000) + "a" + (bracket == '(' ? new string(')', 50_000) : "")));

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void A_rule_file_of_fifty_thousand_brackets_is_refused(string bracket)
    {
        folder.Write("rules/phases.yml", string.Concat(Enumerable.Repeat(bracket, 50_000)));

        Assert.Throws<RuleFileException>(() => Rulebook.Load(folder.At("rules")));
    }

    [Fact]
    public async Task Two_exports_into_one_new_folder_leave_one_whole_package()
    {
        folder.Write("in/a.txt", "Essex Police has nine missing sex offenders.");
        await CommandRun.Of("extract", folder.At("in"), "--case", folder.At("x.db"));

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => CommandRun.Of("export", "--case", folder.At("x.db"), "--out", folder.At("out")))));

        Assert.All(runs, r => Assert.True(r.ExitCode == 0, r.Error));
        using var descriptor = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(folder.At("out/datapackage.json"), TestContext.Current.CancellationToken));
        Assert.All(descriptor.RootElement.GetProperty("resources").EnumerateArray(), r => Assert.Equal(
            r.GetProperty("hash").GetString(),
            "sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(folder.At("out/" + r.GetProperty("path").GetString()))))));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(folder.Path), e => e.Contains(".partial", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("an\u001B[2Jn", "fine")]
    [InlineData("an\0n", "fine")]
    [InlineData("ann\nbob", "fine")]
    [InlineData("ann", "\u202Eenif")]
    [InlineData("ann", null)]
    public void Names_and_reasons_that_hold_marks_or_megabytes_are_refused(string name, string? reason)
    {
        using var log = DecisionLog.Open(folder.At("x.db"), TimeProvider.System);

        Assert.Throws<InputException>(() => log.Decide(name, new DecisionProposal(DecisionTarget.Figure("f"), new MissingOffenders.Cases.Decisions.Acts.Accept(), null, reason ?? new string('x', 20_000_000))));

        Assert.Equal(0, log.Ask(v => v.Last));
        Assert.Single(log.Decide("Zoë O’Neill", new DecisionProposal(DecisionTarget.Figure("f"), new MissingOffenders.Cases.Decisions.Acts.Accept(), null, "two\nlines")));
    }
}
