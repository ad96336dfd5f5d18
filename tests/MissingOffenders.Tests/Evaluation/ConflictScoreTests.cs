using System.Diagnostics;
using System.Text.Json;
using MissingOffenders.Evaluation;
using MissingOffenders.Tests.Cli;

namespace MissingOffenders.Tests.Evaluation;

public sealed class ConflictScoreTests
{
    static readonly string[] Folders = ["dev", "seeds"];
    static readonly string Script = RepositoryFiles.Shared("score/score_conflicts.py");

    [Theory]
    [InlineData(false, Floors.CorpusConflicts, Floors.CorpusFalseAlarms)]
    [InlineData(true, 22, 0)]
    public async Task Conflicts_of_the_corpus_are_found_with_few_false_alarms_and_scored_as_by_the_script(bool useGold, int atLeast, int mostFalse)
    {
        Assert.SkipUnless(File.Exists(Script), "../shared/score/score_conflicts.py is not here: nothing to compare with");
        using var folder = new TempFolder();
        foreach (var file in Folders.SelectMany(f => Directory.GetFiles(RepositoryFiles.Shared($"press/{f}"))))
        {
            File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
        }

        string[] options = ["--json", "--out", Path.Combine(folder.Path, "out"), .. useGold ? ["--gold-figures"] : Array.Empty<string>()];
        var run = await ProgramRun.InAsync(folder.Path, ["evaluate", folder.Path, .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        var own = JsonDocument.Parse(run.Output).RootElement.GetProperty("conflicts");
        var script = Run(Path.Combine(folder.Path, "out"), Path.Combine(folder.Path, GoldConflict.FileName));

        Assert.InRange(own.GetProperty("found").GetInt32(), atLeast, own.GetProperty("flagged").GetInt32());
        Assert.InRange(own.GetProperty("false_alarms").GetInt32(), 0, mostFalse);
        Assert.Equal(5, own.GetProperty("copies_found").GetInt32());
        foreach (var name in new[] { "flagged", "found", "right_class", "must_not", "false_alarms", "unlisted", "copies_found", "copies" })
        {
            Assert.Equal((name, script.GetProperty(name).GetInt32()), (name, own.GetProperty(name).GetInt32()));
        }
    }

    [Theory]
    [InlineData(false, Floors.LinkedConflicts, Floors.LinkedBeside)]
    [InlineData(true, 25, 2)]
    public async Task Conflicts_of_the_linked_articles_are_found_no_worse_than_before(bool useGold, int atLeast, int mostBeside)
    {
        var run = await CommandRun.Of(["evaluate", Path.Combine(RepositoryFiles.Root, "corpus", "linked"), "--json", .. useGold ? ["--gold-figures"] : Array.Empty<string>()]);
        using var json = JsonDocument.Parse(run.Output);
        var conflicts = json.RootElement.GetProperty("conflicts");

        Assert.InRange(conflicts.GetProperty("found").GetInt32(), atLeast, conflicts.GetProperty("flagged").GetInt32());
        Assert.InRange(conflicts.GetProperty("false_alarms").GetInt32() + conflicts.GetProperty("unlisted").GetInt32(), 0, mostBeside);
    }

    [Theory]
    [InlineData("\"+138 (19%), nearly 20% in two years\"", null)]
    [InlineData("\"more than 20 per cent; 22%\"", null)]
    [InlineData("\"167, whereabouts unknown\"", 167)]
    [InlineData("\"almost 4,000 and 1,300\"", 4000)]
    [InlineData("\"two a day\"", null)]
    [InlineData("485", 485)]
    public void The_number_of_a_gold_value_is_its_first_unless_it_is_a_percentage(string json, int? number) =>
        Assert.Equal(number, (int?)new GoldConflictValue(JsonDocument.Parse(json).RootElement, []).Number);

    static JsonElement Run(string export, string gold)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", [Script, export, gold, "--json"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return JsonDocument.Parse(output).RootElement;
    }
}
