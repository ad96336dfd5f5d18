using MissingOffenders.Text;

namespace MissingOffenders.Tests.Cli;

/// <summary>Titles, subjects, names of files and texts that would command a terminal, turn letters round or run in a spreadsheet.</summary>
public sealed class HostileWordsTests : IDisposable
{
    const string Hostile = "\u001B]0;mine\u0007\u001B[2J\u202Eevil\u009B31m";

    readonly TempFolder folder = new();

    public HostileWordsTests()
    {
        folder.Write("in/a.html", $"<html><head><title>Nine missing {Hostile}</title><meta property=og:site_name content='{Hostile}'></head><body><p>=Essex Police said there were nine missing sex offenders in March 2015 {Hostile}.</p><p>Kent had five missing sex offenders in March 2015, its police said to the paper on Monday.</p></body></html>");
        folder.Write("in/b.eml", $"From: a@b.c\nMIME-Version: 1.0\nSubject: Nine {Hostile}\n\nEssex has nine missing sex offenders {Hostile}.\n");
        if (!OperatingSystem.IsWindows())
        {
            folder.Write($"in/c{Hostile}.txt", $"Essex has seven missing sex offenders {Hostile}.");
            folder.Write($"in/d{Hostile}.pdf", "%PDF-1.7 broken");
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("read {0}/in")]
    [InlineData("read {0}/in --json")]
    [InlineData("extract {0}/in --case {0}/x.db")]
    [InlineData("extract {0}/in --case {0}/x.db --json")]
    [InlineData("explain {0}/in/a.html")]
    [InlineData("explain {0}/in/a.html --json")]
    [InlineData("reconcile --case {0}/made.db --all")]
    [InlineData("series --case {0}/made.db --force Essex --measure missing")]
    [InlineData("series --case {0}/made.db --force Essex --measure missing --csv")]
    [InlineData("read \u001B[2J/nowhere")]
    [InlineData("export --\u001B[2J")]
    public async Task Nothing_of_an_article_reaches_the_terminal_as_a_command(string line)
    {
        await CommandRun.Of("extract", folder.At("in"), "--case", folder.At("made.db"));

        var run = await CommandRun.Of([.. line.Split(' ').Select(w => w.Replace("{0}", folder.Path, StringComparison.Ordinal))]);

        Assert.NotEqual(70, run.ExitCode);
        Assert.NotEqual("", run.Output + run.Error);
        foreach (var shown in run.Lines.Concat(run.Error.ReplaceLineEndings("\n").Split('\n')))
        {
            Assert.Equal(VisibleMarks.Of(shown), shown);
        }
    }

    [Fact]
    public async Task No_file_of_the_package_holds_a_mark_or_a_formula_unless_it_is_asked_for()
    {
        await CommandRun.Of("extract", folder.At("in"), "--case", folder.At("made.db"));
        await CommandRun.Of("export", "--case", folder.At("made.db"), "--out", folder.At("out"));
        await CommandRun.Of("export", "--case", folder.At("made.db"), "--out", folder.At("raw"), "--raw-csv");

        Assert.All(Directory.GetFiles(folder.At("out"), "*.csv"), f => Assert.DoesNotContain('\u202E', File.ReadAllText(f)));
        Assert.Contains(",'=Essex", File.ReadAllText(folder.At("out/figures.csv")), StringComparison.Ordinal);
        Assert.Contains(",=Essex", File.ReadAllText(folder.At("raw/figures.csv")), StringComparison.Ordinal);
        Assert.Contains('\u202E', File.ReadAllText(folder.At("raw/figures.csv")));
    }
}
