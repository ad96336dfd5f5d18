using Dapper;
using Microsoft.Data.Sqlite;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Tests.Cases;

public sealed class CaseFileTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_case_leaves_one_file_behind()
    {
        CaseFile.Open(folder.At("case.db")).Dispose();

        Assert.Equal(["case.db"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Decisions_are_only_ever_added()
    {
        using (var opened = CaseFile.Open(folder.At("case.db")))
        using (var log = DecisionLog.Open(folder.At("case.db"), TimeProvider.System))
        {
            log.Decide("ann", new DecisionProposal(DecisionTarget.Figure("f"), new Accept(), 0));
            Assert.Equal(1, Assert.Single(opened.Decisions()).DecisionId);
        }

        using var connection = Connect("case.db");
        Assert.Contains("decisions are only ever added", Assert.Throws<SqliteException>(() => connection.Execute("DELETE FROM decisions")).Message, StringComparison.Ordinal);
        Assert.Contains("decisions are only ever added", Assert.Throws<SqliteException>(() => connection.Execute("UPDATE decisions SET action = 'reject'")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_is_marked_as_one_with_its_version()
    {
        CaseFile.Open(folder.At("case.db")).Dispose();

        using var connection = Connect("case.db");
        Assert.Equal(0x4D4F4646, connection.ExecuteScalar<long>("PRAGMA application_id"));
        Assert.Equal(5, connection.ExecuteScalar<long>("PRAGMA user_version"));
        Assert.Equal("wal", connection.ExecuteScalar<string>("PRAGMA journal_mode"));
    }

    [Fact]
    public void A_file_that_is_no_case_is_refused_and_left_as_it_is()
    {
        folder.Write("notes.txt", "These are my notes, and they are quite long, longer than the header of a database would be, so that it is read.");
        using (var other = Connect("other.db"))
        {
            other.Execute("CREATE TABLE mine (x)");
        }

        var before = File.ReadAllBytes(folder.At("other.db"));

        Assert.EndsWith("is not a case. Name another file with --case.", Refusal("notes.txt"), StringComparison.Ordinal);
        Assert.EndsWith("is a database of another program, not a case. Name another file with --case.", Refusal("other.db"), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder.At("other.db")));
    }

    [Fact]
    public void A_case_of_a_newer_program_is_refused()
    {
        CaseFile.Open(folder.At("case.db")).Dispose();
        using (var connection = Connect("case.db"))
        {
            connection.Execute("PRAGMA user_version = 99");
        }

        Assert.Contains("was made by a newer version of this program", Refusal("case.db"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_where_nothing_can_be_written_is_told_with_what_to_do()
    {
        folder.Write("file", "x");

        var error = Assert.Throws<OutputException>(() => CaseFile.Open(folder.At("file/case.db")));

        Assert.EndsWith("Name a file in a folder that you may write to with --case.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_of_an_older_program_is_brought_up_to_date()
    {
        using (var old = Connect("old.db"))
        {
            using StreamReader script = new(typeof(CaseFile).Assembly.GetManifestResourceStream("MissingOffenders.Cases.Migrations.001.sql")!);
            old.Execute(script.ReadToEnd());
            old.Execute("INSERT INTO articles (article_id, article_path, root, input_key, status, text) VALUES ('i', 'sub/a.txt', '/in', 'k', 'read', 'Nine.')");
            old.Execute("PRAGMA user_version = 1; PRAGMA application_id = 0x4D4F4646;");
        }

        using var opened = CaseFile.Open(folder.At("old.db"));

        var article = Assert.Single(opened.Articles());
        Assert.Equal(("sub/a.txt", "sub/a.txt", "read", null), (article.ArticlePath, article.FilePath, article.Status, article.IsCut));
        Assert.Equal("Nine.", opened.TextOf("i"));
        Assert.Null(opened.BlocksOf("i"));
    }

    string Refusal(string name) => Assert.Throws<InputException>(() => CaseFile.Open(folder.At(name))).Message;

    SqliteConnection Connect(string name)
    {
        SqliteConnection connection = new($"Data Source={folder.At(name)};Pooling=False");
        connection.Open();
        return connection;
    }
}
