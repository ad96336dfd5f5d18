using System.Globalization;
using System.Security.Cryptography;

namespace MissingOffenders.Articles;

/// <summary>Reads files into text. A file that cannot be read is a status, never an exception. Threads may share it.</summary>
/// <param name="readers">The readers, the first that takes a file's kind reads it.</param>
public sealed class ArticleLoader(IReadOnlyList<IArticleReader> readers)
{
    /// <summary>Largest file that is taken for an article, in bytes. Hundreds of times the longest newspaper article.</summary>
    public const int MaxBytes = 5_000_000;

    /// <summary>A loader with all readers of the library.</summary>
    public static ArticleLoader Default { get; } = new([new PlainTextReader()]);

    /// <summary>Endings of names that a folder is searched for, lower case with the dot.</summary>
    public IReadOnlySet<string> Endings { get; } = readers.SelectMany(r => r.Endings).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads one file.</summary>
    public LoadedFile Load(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return LengthOf(file.FullPath) switch
            {
                // Also what pipes and devices report: opening one could wait for ever.
                0 => new(file, ArticleStatus.Empty, "the file is empty"),
                > MaxBytes and var length => TooLarge(file, length),
                _ => Read(file),
            };
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(file, ArticleStatus.Vanished, "the file is not there any more");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(file, ArticleStatus.Unreadable, FileProblem.Of(e));
        }
    }

    static long LengthOf(string path)
    {
        FileInfo info = new(path);
        return (info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info).Length;
    }

    LoadedFile Read(SourceFile file)
    {
        var bytes = BytesOf(file.FullPath);
        if (bytes.Length > MaxBytes)
        {
            return TooLarge(file, bytes.Length);
        }

        var loaded = new LoadedFile(file, ArticleStatus.Read, null) { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        var kind = FileKinds.Of(bytes);
        if (readers.FirstOrDefault(r => r.Takes(kind)) is not { } reader)
        {
            return kind == FileKind.Binary
                ? loaded with { Status = ArticleStatus.Binary, Reason = $"the file is {kind.Name()}" }
                : loaded with { Status = ArticleStatus.Unsupported, Reason = $"the file is {kind.Name()}, which is not read here" };
        }

        var content = reader.Read(bytes);
        return string.IsNullOrWhiteSpace(content.Text)
            ? loaded with { Status = ArticleStatus.Empty, Reason = "the file holds nothing but white space" }
            : loaded with { Content = content, Reason = content.Note };
    }

    /// <summary>All bytes, or the first <see cref="MaxBytes"/> and one more of a file that grew meanwhile.</summary>
    static byte[] BytesOf(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        var buffer = new byte[Math.Min(stream.Length, MaxBytes) + 1];
        var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..read];
    }

    static LoadedFile TooLarge(SourceFile file, long length) =>
        new(file, ArticleStatus.TooLarge, string.Create(CultureInfo.InvariantCulture, $"the file has {length:N0} bytes, an article may have {MaxBytes:N0}"));
}
