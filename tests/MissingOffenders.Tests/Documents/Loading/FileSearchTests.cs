using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using Xunit;

namespace MissingOffenders.Tests.Documents.Loading;

public sealed class FileSearchTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Articles_have_paths_below_the_named_folder_with_forward_slashes_in_order_of_bytes()
    {
        Write("b.txt", "sub/deep/é.md", "B.TXT", "a/z.txt");

        Assert.Equal(["B.TXT", "a/z.txt", "b.txt", "sub/deep/é.md"], Find("").Files.Select(f => f.Path));
    }

    [Fact]
    public void Other_and_hidden_files_are_passed_by()
    {
        Write("a.txt", "a.json", "b.gold.json", "README", ".hidden.txt", ".git/c.txt", "manifest.csv");

        var found = Find("");

        Assert.Equal(["a.txt"], found.Files.Select(f => f.Path));
        Assert.Equal(new Dictionary<string, int>(StringComparer.Ordinal) { [".json"] = 2, [""] = 1 }, found.LeftAlone);
    }

    [Fact]
    public void What_a_browser_saved_with_a_page_and_what_programs_leave_behind_is_passed_by()
    {
        Write("page.html", "page_files/frame.html", "Seite.htm", "Seite-Dateien/ad.html", "case_files/letter.html", "~$letter.docx", "Thumbs.db", "desktop.ini");

        var found = Find("");

        Assert.Equal(["Seite.htm", "case_files/letter.html", "page.html"], found.Files.Select(f => f.Path));
        Assert.Empty(found.LeftAlone);
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void A_folder_that_is_named_as_a_file_is_a_folder()
    {
        Write("a.txt/b.txt", "c.zip/d.txt");

        Assert.Equal(["a.txt/b.txt", "c.zip/d.txt"], Find("").Files.Select(f => f.Path));
    }

    [Fact]
    public void A_named_file_is_taken_whatever_it_is_called()
    {
        Write("sub/notes");

        var found = Find("sub/notes");

        Assert.Equal([new(folder.At("sub"), "notes")], found.Files);
        Assert.Empty(found.Roots);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_taken_once_whatever_the_order()
    {
        Write("sub/a.txt");

        Assert.Equal(["sub/a.txt"], Find("", "sub", "sub/a.txt").Files.Select(f => f.Path));
        Assert.Equal(["sub/a.txt"], Find("sub/a.txt", "sub", "").Files.Select(f => f.Path));
    }

    [Fact]
    public void Two_files_that_would_become_one_article_are_refused()
    {
        Write("2014/a.txt", "2015/a.txt");

        var error = Assert.Throws<InputException>(() => Find("2014", "2015"));

        Assert.Contains("would both become the article 'a.txt'. Name the folder that holds both instead.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_refused() =>
        Assert.Contains("There is no file or folder", Assert.Throws<InputException>(() => Find("nowhere")).Message, StringComparison.Ordinal);

    [Fact]
    public void Linked_folders_are_not_followed()
    {
        Write("a/b.txt");
        Directory.CreateSymbolicLink(folder.At("a/circle"), folder.At("a"));

        Assert.Equal(["a/b.txt"], Find("").Files.Select(f => f.Path));
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_is_a_problem_and_the_rest_is_found()
    {
        Write("a.txt", "secret/b.txt");
        using var closed = folder.Lock("secret");

        var found = Find("");

        Assert.Equal(["a.txt"], found.Files.Select(f => f.Path));
        var problem = Assert.Single(found.Problems);
        Assert.Equal("secret/", problem.File.Path);
        Assert.Equal((ArticleStatus.Unreadable, "the folder cannot be listed: permission denied"), (problem.Documents.Single().Status, problem.Documents.Single().Note));
        Assert.False(found.Covers(new(folder.Path, "secret/b.txt")));
        Assert.True(found.Covers(new(folder.Path, "secrets.txt")));
    }

    void Write(params string[] names) => Array.ForEach(names, n => folder.Write(n, "x"));

    FoundFiles Find(params string[] names) => FileSearch.Find([.. names.Select(folder.At)], ArticleLoader.Endings);
}
