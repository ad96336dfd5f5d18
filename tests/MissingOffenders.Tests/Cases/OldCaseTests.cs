using Dapper;
using Microsoft.Data.Sqlite;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Checking;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Tests.Cli;

namespace MissingOffenders.Tests.Cases;

/// <summary>Cases of earlier programs, damaged ones, and ones that cannot be written to.</summary>
public sealed class OldCaseTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    string Kept(int version) => folder.Write($"version-{version}/case.db", File.ReadAllBytes(Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Cases", "kept", $"version-{version}.db")));

    static void HoldsWhatItHeld(CaseFile opened)
    {
        Assert.Equal(["2015/essex.txt"], opened.Articles().Select(a => a.ArticlePath));
        Assert.Equal([("f1", 9d), ("f2", 5d)], opened.Figures().Select(f => (f.FigureId, f.Value)));
        Assert.Equal([("f1", "accept", "as it says"), ("f2", "reject", null)], opened.Decisions().Select(d => (d.SubjectId, d.Action, d.Reason)));
        Assert.Equal(["accepted", "rejected"], new CaseReview(opened).All(Verdicts.Of(opened.Decisions().Select(Decision.Of))).Select(f => f.Verdict.Status.Code()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_case_of_each_earlier_version_is_brought_up_to_date_with_a_copy_beside_it(int version)
    {
        var path = Kept(version);
        using (var opened = CaseFile.Open(path))
        {
            HoldsWhatItHeld(opened);
        }

        Assert.Empty(CaseCheck.Of(path));
        var copy = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!, "case.db.version-*"));
        Assert.Equal(version, VersionOf(copy));
        using var connection = new SqliteConnection($"Data Source={copy};Mode=ReadOnly;Pooling=false");
        Assert.Equal(2, connection.ExecuteScalar<long>("SELECT count(*) FROM decisions"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_case_of_each_earlier_version_is_read_and_left_as_it_is(int version)
    {
        var path = Kept(version);
        var before = File.ReadAllBytes(path);
        using (var opened = CaseFile.OpenToRead(path))
        {
            HoldsWhatItHeld(opened);
            Assert.Throws<OutputException>(() => opened.ForgetFolders(["/articles"]));
        }

        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal(["case.db"], Directory.GetFiles(Path.GetDirectoryName(path)!).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("export --case case.db --out ../out", 0)]
    [InlineData("reconcile --case case.db", 0)]
    [InlineData("series --case case.db --force Essex --measure missing", 0)]
    [InlineData("evaluate --agreement --case case.db", 0)]
    [InlineData("case check case.db", 0)]
    [InlineData("extract . --case case.db", 4)]
    public async Task Every_verb_that_only_reads_reads_an_archived_case(string line, int code)
    {
        Kept(3);
        folder.Write("out/.here", "");
        File.SetAttributes(folder.At("version-3/case.db"), FileAttributes.ReadOnly);

        var run = await AsNobody.RunAsync(folder.At("version-3"), folder.At("out"), line.Split(' '));

        Assert.True(run.ExitCode == code, $"{run.ExitCode}: {run.Error}{run.Output}");
        Assert.DoesNotContain("damaged", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("not a case", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_no_case()
    {
        var path = folder.Write("empty.db", "");

        Assert.Contains("is empty, which is no case", Assert.Throws<InputException>(() => CaseFile.Open(path)).Message, StringComparison.Ordinal);
        Assert.Contains("is empty, which is no case", Assert.Throws<InputException>(() => CaseFile.OpenToRead(path)).Message, StringComparison.Ordinal);
        Assert.Empty(File.ReadAllBytes(path));
    }

    [Fact]
    public async Task Of_a_damaged_case_is_said_so_and_saved_what_can_be_read()
    {
        var path = folder.At("case.db");
        var decisions = Filled(path);
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var middle = bytes.Length / 2 / 4096 * 4096;
        Array.Fill(bytes, (byte)0xEE, middle, 4096 * 6);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);

        var check = await CommandRun.Of("case", "check", path, "--salvage", folder.At("saved"));

        Assert.Equal(5, check.ExitCode);
        Assert.NotEmpty(check.Output);
        Assert.Equal(decisions, File.ReadLines(folder.At("saved/decisions.jsonl")).Count());
        Assert.InRange(File.ReadLines(folder.At("saved/articles.jsonl")).Count(), 10, 2000);
    }

    [Fact]
    public void A_case_whose_beginning_is_damaged_is_told_from_what_is_no_case()
    {
        var path = folder.At("case.db");
        Filled(path);
        using (var file = File.OpenWrite(path))
        {
            file.Write(new byte[32]);
        }

        Assert.NotEmpty(CaseCheck.Of(path));
        Assert.Contains("is damaged", Assert.Throws<InputException>(() => CaseFile.Open(path)).Message, StringComparison.Ordinal);
    }

    static long Filled(string path)
    {
        using (var opened = CaseFile.Open(path))
        {
            opened.Save([.. Enumerable.Range(0, 2000).Select(i => new SavedArticle(Article(i), []))], []);
        }

        using var log = DecisionLog.Open(path, TimeProvider.System);
        return log.Decide("ann", [.. Enumerable.Range(0, 30).Select(i => new DecisionProposal(DecisionTarget.Figure($"f{i}"), new MissingOffenders.Cases.Decisions.Acts.Accept(), null))]).Count;
    }

    static ArticleRow Article(int i) => new()
    {
        ArticleId = $"a{i}",
        ArticlePath = $"{i}.txt",
        FilePath = $"{i}.txt",
        Root = "/in",
        Status = "read",
        Text = new('x', 500),
        Characters = 500,
    };

    static long VersionOf(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        return connection.ExecuteScalar<long>("PRAGMA user_version");
    }
}
