using System.Diagnostics;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Tests.Cli;

namespace MissingOffenders.Tests.Documents.Files;

/// <summary>Pipes that nobody writes to, devices without an end and links that lead elsewhere, under the names of files that verbs open.</summary>
public sealed class GuardTests : IDisposable
{
    readonly TempFolder folder = new();

    public GuardTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has neither pipes nor devices with paths");
        folder.Write("in/a.txt", "Essex has nine missing sex offenders.");
    }

    public void Dispose() => folder.Dispose();

    string Pipe(string name)
    {
        using var made = Process.Start("mkfifo", folder.At(name));
        made.WaitForExit();
        return folder.At(name);
    }

    string Endless(string name)
    {
        File.CreateSymbolicLink(folder.At(name), "/dev/zero");
        return folder.At(name);
    }

    [Theory]
    [InlineData("in/manifest.csv", "extract in --case x.db")]
    [InlineData("in/b.txt", "extract in --case x.db")]
    [InlineData("in/b.html", "read in")]
    [InlineData("m.csv", "extract in --case x.db --manifest m.csv")]
    [InlineData("in/a.gold.json", "evaluate in")]
    [InlineData("f.csv", "evaluate in --figures f.csv")]
    [InlineData("rules/x.yml", "rules check --rules rules")]
    [InlineData("x.db", "export --case x.db --out out")]
    [InlineData("x.db", "extract in --case x.db")]
    [InlineData("x.db", "reconcile --case x.db")]
    [InlineData("x.db", "review x.db --no-open")]
    [InlineData("out/datapackage.json", "extract in --case y.db --out out")]
    [InlineData("p.txt", "review y.db --no-open --listen 0.0.0.0 --password-file p.txt")]
    public async Task Neither_holds_up_a_verb(string name, string line)
    {
        folder.Write("rules/phases.yml", "phases: []");
        folder.Write("out/figures.csv", "");
        foreach (var place in new Func<string, string>[] { Pipe, Endless })
        {
            File.Delete(place(name + ".made"));
            var path = place(name);

            var run = await CommandRun.Of([.. line.Split(' ').Select(w => Path.Exists(folder.At(w)) || w is "x.db" or "y.db" or "out" ? folder.At(w) : w)]).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

            Assert.NotEqual(70, run.ExitCode);
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("secret.txt")]
    [InlineData("../secret.txt")]
    [InlineData("inner/../../secret.txt")]
    [InlineData("elsewhere/../secret.txt")]
    public async Task A_link_out_of_the_folder_is_followed_only_when_it_is_asked_for(string target)
    {
        folder.Write("secret.txt", "Kent has seven missing sex offenders.");
        Directory.CreateDirectory(folder.At("in/inner"));
        Directory.CreateSymbolicLink(folder.At("in/elsewhere"), folder.At("other"));
        Directory.CreateDirectory(folder.At("other"));
        File.CreateSymbolicLink(folder.At("in/b.txt"), target == "secret.txt" ? folder.At(target) : target);

        var run = await CommandRun.Of("read", folder.At("in"));
        var followed = await CommandRun.Of("read", folder.At("in"), "--follow-links");

        Assert.DoesNotContain("Kent", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("--follow-links", run.Output, StringComparison.Ordinal);
        Assert.Contains("Kent", followed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_inside_the_folder_and_a_link_that_is_named_are_followed()
    {
        File.CreateSymbolicLink(folder.At("in/b.txt"), "a.txt");
        File.CreateSymbolicLink(folder.At("c.txt"), "in/a.txt");
        Directory.CreateSymbolicLink(folder.At("named"), "in");

        Assert.Equal(2, (await CommandRun.Of("read", folder.At("in"))).Output.Split("Essex").Length - 1);
        Assert.Contains("Essex", (await CommandRun.Of("read", folder.At("c.txt"))).Output, StringComparison.Ordinal);
        Assert.Contains("Essex", (await CommandRun.Of("read", folder.At("named"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_that_leads_out_of_the_folder_is_not_taken_unasked()
    {
        folder.Write("elsewhere.csv", "article_path,publisher\na.txt,Mine\n");
        File.CreateSymbolicLink(folder.At("in/manifest.csv"), folder.At("elsewhere.csv"));

        Assert.Null(Manifests.Load(null, [folder.At("in")]).RowOf(new(folder.At("in"), "a.txt"), "a.txt").Publisher);
    }

    [Fact]
    public void A_sparse_file_of_three_hundred_gigabytes_is_refused_by_its_length()
    {
        using (var file = File.Create(folder.At("in/b.zip")))
        {
            file.Write("PK\x03\x04"u8);
            file.SetLength(300_000_000_000);
        }

        var document = Assert.Single(new ArticleLoader(MissingOffenders.Documents.Pages.PageRules.Nothing).Load(new(folder.At("in"), "b.zip")).Documents);

        Assert.Equal((ArticleStatus.TooLarge, "the file has 300,000,000,000 bytes; a zip archive may have 20,000,000,000"), (document.Status, document.Note));
    }

    [Fact]
    public void A_case_is_its_owner_s_alone()
    {
        using var made = MissingOffenders.Cases.CaseFile.Open(folder.At("x.db"));

        Assert.All(Directory.GetFiles(folder.Path, "x.db*"), f => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(f)));
    }
}
