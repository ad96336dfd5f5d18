namespace MissingOffenders.Documents.Loading;

/// <summary>Length and time of writing of a file: if they stay, nobody wrote to it.</summary>
readonly record struct FileStamp(long Length, DateTime Written)
{
    /// <summary>The stamp of the file at a path, or of the file that a link there leads to.</summary>
    public static FileStamp Of(string path)
    {
        FileInfo info = new(path);
        info = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
        return new(info.Length, info.LastWriteTimeUtc);
    }
}
