using System.Text;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Benchmarks;

/// <summary>The articles that are measured: those of the corpus.</summary>
static class Articles
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<Article> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "corpus", "articles"), "*.txt").Order(StringComparer.Ordinal)
            .Select(f => new Article(Path.GetFileName(f), Path.GetFileName(f), File.ReadAllText(f)) { Published = new(2015, 3, 10) }),
    ];

    /// <summary>Their size as UTF-8.</summary>
    public static long Bytes { get; } = All.Sum(a => (long)Encoding.UTF8.GetByteCount(a.Text));

    static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MissingOffenders.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException($"no MissingOffenders.sln above {AppContext.BaseDirectory}");
        }

        return folder;
    }
}
