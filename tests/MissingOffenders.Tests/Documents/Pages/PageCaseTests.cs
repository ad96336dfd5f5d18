using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Tests.Documents.Pages;

/// <summary>Pages in <c>Cases</c> beside the blocks that must be read from them: kind, part of the page, whether in the body, words.</summary>
public sealed class PageCaseTests
{
    static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Documents", "Pages", "Cases");

    public static TheoryData<string> Names => new(Directory.EnumerateFiles(Folder, "*.html").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_read_as_the_blocks_beside_it(string name)
    {
        var document = Assert.Single(new PageReader(PageRules.Nothing).Read(new(name, File.ReadAllBytes(Path.Combine(Folder, name + ".html")))));
        var actual = string.Concat(document.Blocks!.Select(b => $"{b.Kind}{(b.Region == Region.Body ? "" : " " + b.Region)}{(b.Span.End <= document.BodyLength ? "" : " beside")} | {Shown(b.Span.Of(document.Text))}\n"));
        var expected = Path.Combine(Folder, name + ".blocks.txt");
        if (!File.Exists(expected) || File.ReadAllText(expected) != actual)
        {
            File.WriteAllText(Path.Combine(Folder, name + ".actual"), actual);
        }

        Assert.Equal(File.ReadAllText(expected), actual);
    }

    static string Shown(string text) => text.Replace("\t", " [tab] ", StringComparison.Ordinal);
}
