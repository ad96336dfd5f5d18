namespace MissingOffenders.Documents.Loading;

/// <summary>Names of files.</summary>
public static class FileNames
{
    /// <summary>End of the name of a file that holds what a careful reader took from the article beside it.</summary>
    public const string GoldEnding = ".gold.json";

    /// <summary>The last part of a path without the endings that tell what kind of file it is: <c>a</c> of <c>x/a.html.gz</c>.</summary>
    public static string WithoutEndings(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = path[(path.TrimEnd('/').LastIndexOf('/') + 1)..].TrimEnd('/');
        while (Path.GetExtension(name) is { Length: > 0 } ending && ending.Length < name.Length && ArticleLoader.Endings.Contains(ending.ToLowerInvariant()))
        {
            name = name[..^ending.Length];
        }

        return name;
    }
}
