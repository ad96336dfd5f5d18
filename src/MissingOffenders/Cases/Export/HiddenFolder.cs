using System.Security.Cryptography;

namespace MissingOffenders.Cases.Export;

/// <summary>A folder of one run's own, which goes at its end. What a run that was killed left behind, the next one removes.</summary>
/// <param name="name">What the paths of all such folders begin with.</param>
sealed class HiddenFolder(string name) : IDisposable
{
    /// <summary>Held open while the run lives.</summary>
    const string Sign = ".in-use";

    FileStream? sign;

    /// <summary>Its path.</summary>
    public string Path { get; } = $"{name}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";

    /// <summary>Makes it.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public void Make()
    {
        foreach (var other in Others())
        {
            RemoveIfLeft(other);
        }

        Directory.CreateDirectory(Path);
        sign = new(System.IO.Path.Combine(Path, Sign), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Takes away all but what was written to it.</summary>
    public void Release()
    {
        sign?.Dispose();
        sign = null;
        File.Delete(System.IO.Path.Combine(Path, Sign));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        sign?.Dispose();
        Remove(Path);
    }

    string[] Others()
    {
        var around = System.IO.Path.GetDirectoryName(name)!;
        return Directory.Exists(around) ? Directory.GetDirectories(around, System.IO.Path.GetFileName(name) + "*") : [];
    }

    static void RemoveIfLeft(string folder)
    {
        try
        {
            var path = System.IO.Path.Combine(folder, Sign);
            if (File.Exists(path))
            {
                new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
                Remove(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // its run lives
        }
    }

    static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next run removes it; hiding the error that led here would be worse.
        }
    }
}
