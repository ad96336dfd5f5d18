using System.Text;
using System.Text.RegularExpressions;

namespace MissingOffenders.Tests.Cli;

/// <summary>
/// The pages that lead through the program are followed to the letter: blocks of commands are run, what stands in a block with the name of a
/// file is put at its end, and the lines of a block of text must be in what the command before it printed.
/// </summary>
public sealed partial class DocumentedCommandsTests : IDisposable
{
    /// <summary>The page that opens is closed again as by Ctrl+C.</summary>
    const string Preamble = """
        set -e
        missing-offenders() {
          if [ "$1" = review ]; then timeout --preserve-status --signal=INT 15 "$PROGRAM" "$@" --no-open || [ $? = 130 ]; else "$PROGRAM" "$@"; fi
        }

        """;

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [GeneratedRegex(@"^```(?<kind>\w+)(?: (?<file>\S+)(?: below (?<line>[^\n]+))?)?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Blocks();

    [Theory]
    [InlineData("docs/walk.md")]
    [InlineData("docs/rules.md")]
    public async Task Every_command_does_what_the_page_says(string page)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the commands are those of a Unix shell");
        Directory.CreateDirectory(folder.At("corpus/articles"));
        foreach (var file in Directory.GetFiles(RepositoryFiles.Corpus, "*.txt").Append(Path.Combine(RepositoryFiles.Corpus, "manifest.csv")))
        {
            File.Copy(file, folder.At($"corpus/articles/{Path.GetFileName(file)}"));
        }

        var run = await ProgramRun.ByAsync("bash", ["-c", Script(File.ReadAllText(Path.Combine(RepositoryFiles.Root, page)).ReplaceLineEndings("\n"))], folder.Path);

        Assert.True(run.ExitCode == 0, $"{run.Output}\n{run.Error}");
        Assert.DoesNotContain("Unforeseen", run.Error, StringComparison.Ordinal);
    }

    static string Script(string page)
    {
        StringBuilder script = new(Preamble);
        script.Append($"PROGRAM='{ProgramRun.Executable}'\n");
        foreach (Match block in Blocks().Matches(page))
        {
            script.Append(Step(block.Groups["kind"].Value, block.Groups["file"].Value, block.Groups["line"].Value, block.Groups["text"].Value));
        }

        return script.ToString();
    }

    static string Step(string kind, string file, string line, string text) => (kind, file, line) switch
    {
        ("sh", "", _) => $"{{\n{text}}} > printed\ncat printed\n",
        ("text", "", _) => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"grep -qF -- '{l}' printed || {{ echo 'not printed: {l}'; exit 1; }}\n")),
        (_, not "", "") => $"cat >> '{file}' <<'END'\n{text}END\n",
        (_, not "", _) => $"cat > addition <<'END'\n{text}END\nsed -i '/^{line}$/r addition' '{file}'\n",
        _ => "",
    };
}
