namespace MissingOffenders.Cases.Export;

/// <summary>A folder that is filled out of sight and put in place when it is complete.</summary>
/// <remarks>
/// A new folder appears in one step. Into a folder that is there already the files are moved one by one, each in one step, the
/// one named last at the end; other files in it stay.
/// </remarks>
sealed class PackageFolder : IPackageTarget
{
    readonly string target;
    readonly string partial;
    readonly bool isNew;

    PackageFolder(string target)
    {
        this.target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        isNew = !Directory.Exists(this.target);

        // Inside an existing folder, for that is sure to be on the same disk and may be the only place where one may write.
        partial = isNew
            ? Path.Combine(Path.GetDirectoryName(this.target) ?? this.target, $".{Path.GetFileName(this.target)}.partial")
            : Path.Combine(this.target, ".partial");
    }

    /// <summary>Makes the hidden folder, and so finds out early whether the place can be written to.</summary>
    /// <exception cref="OutputException">It cannot.</exception>
    public static PackageFolder Open(string target)
    {
        PackageFolder folder = new(target);
        folder.Try(() =>
        {
            if (File.Exists(folder.target))
            {
                throw new IOException("a file of that name is there");
            }

            folder.Clear();
            Directory.CreateDirectory(folder.partial);

            // The folder may have been there; what counts is whether files can be made in it.
            File.Create(Path.Combine(folder.partial, ".probe")).Dispose();
            File.Delete(Path.Combine(folder.partial, ".probe"));
        });
        return folder;
    }

    /// <inheritdoc/>
    public void Write(string name, Action<Stream> write) => Try(() =>
    {
        using var stream = File.Create(Path.Combine(partial, name));
        write(stream);
    });

    /// <inheritdoc/>
    public Stream? OpenEarlier(string name) => Path.Combine(target, name) is var path && File.Exists(path) ? File.OpenRead(path) : null;

    /// <inheritdoc/>
    public void Complete(string last, IReadOnlyCollection<string> obsolete) => Try(() =>
    {
        if (isNew)
        {
            Directory.Move(partial, target);
            return;
        }

        foreach (var file in Directory.GetFiles(partial).OrderBy(f => string.Equals(Path.GetFileName(f), last, StringComparison.Ordinal)))
        {
            File.Move(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }

        foreach (var name in obsolete)
        {
            File.Delete(Path.Combine(target, name));
        }
    });

    /// <summary>Removes whatever was not put in place.</summary>
    public void Dispose()
    {
        try
        {
            Clear();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next run clears it; hiding the error that led here would be worse.
        }
    }

    void Clear()
    {
        if (Directory.Exists(partial))
        {
            Directory.Delete(partial, recursive: true);
        }
    }

    void Try(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(
                $"Cannot write to the folder '{target}': {e.Message}. Close programs that have its files open, or name another folder with --out.", e);
        }
    }
}
