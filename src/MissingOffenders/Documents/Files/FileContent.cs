namespace MissingOffenders.Documents.Files;

/// <summary>The content of a file, or of a file that stands inside another. Not for use by several threads.</summary>
public sealed class FileContent
{
    readonly Func<Stream> open;
    byte[]? bytes;
    FileKind? kind;

    /// <summary>Content that is in memory.</summary>
    /// <param name="name">Name of the file, without folders.</param>
    /// <param name="bytes">All of its bytes.</param>
    public FileContent(string name, byte[] bytes)
        : this(name, () => new MemoryStream(bytes, writable: false)) => this.bytes = bytes;

    /// <summary>Content that is read when it is asked for.</summary>
    /// <param name="name">Name of the file, without folders.</param>
    /// <param name="open">Opens it at its first byte, as often as it is called.</param>
    public FileContent(string name, Func<Stream> open)
    {
        Name = name;
        this.open = open;
    }

    /// <summary>Name of the file, without folders.</summary>
    public string Name { get; }

    /// <summary>How many files it stands inside of: 0 for a file of a folder.</summary>
    public int Depth { get; private init; }

    /// <summary>What may still be unpacked from the file of the folder that it stands in.</summary>
    public UnpackingAllowance Allowance { get; init; } = new(UnpackingAllowance.Least);

    /// <summary>What it is, told from its bytes.</summary>
    public FileKind Kind => kind ??= FileKinds.Of(this);

    /// <summary>
    /// All of its bytes. Whatever reads kinds that may be larger than memory takes <see cref="Open"/> instead.
    /// </summary>
    public byte[] Bytes => bytes ??= Read(int.MaxValue - 1);

    /// <summary>Opens it at its first byte, as often as it is called.</summary>
    public Stream Open() => bytes is null ? open() : new MemoryStream(bytes, writable: false);

    /// <summary>A file that stands inside this one.</summary>
    /// <param name="name">Its name, without folders.</param>
    /// <param name="content">Opens it at its first byte, as often as it is called.</param>
    /// <param name="atEnd">Told how many bytes there were, whenever all were read; throws where some are missing: unpacking does not.</param>
    public FileContent Inner(string name, Func<Stream> content, Action<long> atEnd) =>
        new(name, () => new UnpackedStream(content(), Allowance, atEnd)) { Depth = Depth + 1, Allowance = Allowance };

    /// <summary>A file that stands inside this one and is in memory.</summary>
    /// <param name="name">Its name, without folders.</param>
    /// <param name="content">All of its bytes.</param>
    public FileContent Inner(string name, byte[] content) => new(name, content) { Depth = Depth + 1, Allowance = Allowance };

    /// <summary>Its first bytes, up to <paramref name="count"/>.</summary>
    internal byte[] Head(int count) => bytes is null ? Read(count) : bytes[..Math.Min(count, bytes.Length)];

    /// <summary>Takes all of its bytes into memory, or returns false where there are more than <paramref name="max"/>.</summary>
    internal bool Fits(long max)
    {
        var read = bytes ?? Read((int)Math.Min(max, int.MaxValue - 2) + 1);
        if (read.Length > max)
        {
            return false;
        }

        bytes = read;
        return true;
    }

    byte[] Read(int max)
    {
        using var stream = Open();
        var buffer = new byte[Math.Min(max, 65536)];
        var length = 0;
        while (true)
        {
            length += stream.ReadAtLeast(buffer.AsSpan(length), buffer.Length - length, throwOnEndOfStream: false);
            if (length < buffer.Length || length == max)
            {
                return length == buffer.Length ? buffer : buffer[..length];
            }

            Array.Resize(ref buffer, (int)Math.Min(max, buffer.Length * 2L));
        }
    }
}
