namespace MissingOffenders.Tests;

/// <summary>Folders of the repository and of what may lie beside it.</summary>
static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string Rules { get; } = Path.Combine(Root, "rules");

    public static string Corpus { get; } = Path.Combine(Root, "corpus", "articles");

    /// <summary>Material beside the repository, which need not be there.</summary>
    public static string Shared(string path) => Path.Combine(Root, "..", "shared", path);

    static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MissingOffenders.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no MissingOffenders.sln above " + AppContext.BaseDirectory);
        }

        return folder;
    }
}
