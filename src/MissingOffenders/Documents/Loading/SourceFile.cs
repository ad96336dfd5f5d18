namespace MissingOffenders.Documents.Loading;

/// <summary>A file that may hold an article.</summary>
/// <param name="Root">Full path of the folder that the user named, or of the folder around a file that the user named.</param>
/// <param name="Path">Path below <paramref name="Root"/>, with forward slashes.</param>
public sealed record SourceFile(string Root, string Path)
{
    /// <summary>Where the file stands on this machine.</summary>
    public string FullPath => System.IO.Path.Combine(Root, Path);
}
