using System.Globalization;

namespace MissingOffenders.Documents.Files;

/// <summary>Reads whole files that a path leads to, whatever stands there. Pipes that nobody writes to and devices without an end are never opened.</summary>
public static class GuardedFile
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <exception cref="IOException">It cannot be read, or has more.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not let it be read.</exception>
    public static byte[] Bytes(string path, int most = FileLimits.Text)
    {
        // pipes and devices have no length: opening one could wait for ever
        if (FileStamp.Of(path).Length == 0)
        {
            return [];
        }

        using var stream = Open(path);
        FileContent content = new(Path.GetFileName(path), () => stream);
        return content.Fits(most) ? content.Bytes : throw new IOException(string.Create(CultureInfo.InvariantCulture, $"it has more than {most:N0} bytes"));
    }

    /// <summary>The text of a file in any encoding.</summary>
    /// <inheritdoc cref="Bytes"/>
    public static string Text(string path, int most = FileLimits.Text) => TextDecoder.Decode(Bytes(path, most)).Text;

#pragma warning disable RS0030 // the one place where files are opened for reading, after their length was looked at
    /// <summary>Opens a file whose length is known to be more than 0.</summary>
    internal static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 4096, FileOptions.SequentialScan);
#pragma warning restore RS0030
}
