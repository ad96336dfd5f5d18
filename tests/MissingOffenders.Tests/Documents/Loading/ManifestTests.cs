using System.Globalization;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using Xunit;

namespace MissingOffenders.Tests.Documents.Loading;

public sealed class ManifestTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Columns_may_stand_in_any_order_and_be_left_out()
    {
        var manifest = Load("published,article_path\n2015-03-10,a.txt\n,sub/b.txt\n");

        Assert.Equal(new(null, new(2015, 3, 10), null), manifest.Rows["a.txt"]);
        Assert.Equal(ManifestRow.Nothing, manifest.Rows["sub/b.txt"]);
    }

    [Fact]
    public void What_spreadsheets_make_of_a_manifest_is_read()
    {
        var manifest = Load("\uFEFFarticle_path,publisher,published,url\r\n .\\sub\\a.txt , \"Bath, Wells & Co\" ,2015-03-10,https://x.org/?a=1\r\n\r\n");

        Assert.Equal(new("Bath, Wells & Co", new(2015, 3, 10), "https://x.org/?a=1"), manifest.Rows["sub/a.txt"]);
        Assert.Single(manifest.Rows);
    }

    [Fact]
    public void Columns_of_other_names_are_named_as_unused() =>
        Assert.Equal(["notes"], Load("article_path,notes\na.txt,hm\n").UnusedColumns);

    [Theory]
    [InlineData("path,publisher\na.txt,BBC\n", "(1): there is no column 'article_path' in 'path,publisher'. The first line must name the columns: article_path,publisher,published,url")]
    [InlineData("", "(1): there is no column 'article_path' in ''. The first line must name the columns: article_path,publisher,published,url")]
    public void A_file_that_is_no_manifest_is_named_with_what_to_do(string text, string message) =>
        Assert.Equal(folder.At("manifest.csv") + message, Assert.Throws<InputException>(() => Load(text)).Message);

    [Theory]
    [InlineData("article_path,published\na.txt,2015-03-10\nb.txt,10/03/2015\n", "(3): published '10/03/2015' is no certain day and was left out. Write it as 2015-03-10.")]
    [InlineData("article_path,published\na.txt,2015-02-30\n", "(2): published '2015-02-30' is no certain day and was left out. Write it as 2015-03-10.")]
    [InlineData("article_path,published\na.txt,2014-04\n", "(2): published '2014-04' is no certain day and was left out. Write it as 2015-03-10.")]
    [InlineData("article_path,publisher\n\"a\nb.txt\",BBC\n,BBC\n", "(4): article_path is empty: the line was passed by. Give the article's path below the folder.")]
    [InlineData("article_path\na.txt\n./a.txt\n", "(3): 'a.txt' has a line already: this one was passed by. Keep one of the two.")]
    public void A_wrong_line_stops_itself_and_not_the_run(string text, string problem)
    {
        var manifest = Load(text);

        Assert.Equal([folder.At("manifest.csv") + problem], manifest.Problems);
        Assert.NotEmpty(manifest.Rows);
    }

    [Theory]
    [InlineData("2014-04-03 09:00")]
    [InlineData("2014-04-03T09:00:00Z")]
    [InlineData("3 April 2014")]
    [InlineData("April 3, 2014")]
    [InlineData("03-Apr-14")]
    [InlineData("03.04.2014")]
    [InlineData("2014/04/03")]
    [InlineData("41732")]
    public void Days_are_read_as_spreadsheets_leave_them(string day) =>
        Assert.Equal(new DateOnly(2014, 4, 3), Load($"article_path,published\na.txt,\"{day}\"\n").Rows["a.txt"].Published);

    [Theory]
    [InlineData("25/12/2014", "2014-04-03")]
    [InlineData("12/25/2014", "2014-03-04")]
    public void The_other_days_of_the_column_settle_their_order(string other, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Load($"article_path,published\na.txt,03/04/2014\nb.txt,{other}\n").Rows["a.txt"].Published);

    [Fact]
    public void Fields_may_stand_between_semicolons_and_paths_in_other_capitals()
    {
        var manifest = Load("article_path;publisher\nSub\\A.HTML;BBC\n");

        Assert.Equal("BBC", manifest.RowOf("sub/a.html")?.Publisher);
    }

    [Fact]
    public void Broken_quotation_marks_are_refused_with_their_line()
    {
        var message = Assert.Throws<InputException>(() => Load("article_path,publisher\na.txt,\"The Star\nb.txt,BBC\n")).Message;

        Assert.StartsWith(folder.At("manifest.csv") + "(2): ", message, StringComparison.Ordinal);
        Assert.EndsWith("Put a field with quotation marks into quotation marks and double those inside it.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_manifest_is_refused() =>
        Assert.Equal(
            $"The manifest '{folder.At("no.csv")}' cannot be read: not found. Name a CSV file with --manifest, or leave --manifest out.",
            Assert.Throws<InputException>(() => Manifest.Load(folder.At("no.csv"))).Message);

    [Fact]
    public void Files_that_are_not_there_are_noted()
    {
        folder.Write("manifest.csv", "article_path,publisher\nno.txt,BBC\na.txt,BBC\n");
        folder.Write("a.txt", "x");
        var found = FileSearch.Find([folder.Path], ArticleLoader.Endings);

        var manifests = Manifests.Load(null, found.Roots);

        Assert.Equal(
            [$"used the manifest manifest.csv of {Path.GetFileName(folder.Path)}", $"{folder.At("manifest.csv")} speaks of articles that were not found: no.txt"],
            manifests.Notes(found, []));
        Assert.Equal("BBC", manifests.RowOf(found.Files[0], found.Files[0].Path).Publisher);
    }

    Manifest Load(string text) => Manifest.Load(folder.Write("manifest.csv", text));
}
