using System.Security.Cryptography;

namespace MissingOffenders.Cases.Export;

/// <summary>A folder of one run's own, which goes at its end. What a run that was killed left behind, the next one removes.</summary>
/// <param name="name">What its path begins with.</param>
/// <param name="elsewhere">What the paths of such folders of other runs may also begin with.</param>
sealed class HiddenFolder(string name, string elsewhere) : IDisposable
{
    /// <summary>Ending of the file beside it that is held open while the run lives. It is there before the folder and goes after it: no kill leaves a folder without one.</summary>
    const string Sign = ".in-use";

    FileStream? sign;

    /// <summary>Its path.</summary>
    public string Path { get; } = $"{name}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";

    /// <summary>Makes it.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public void Make()
    {
        foreach (var other in Others(name).Concat(Others(elsewhere)))
        {
            RemoveIfLeft(other);
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        sign = new(Path + Sign, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        Directory.CreateDirectory(Path);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (sign is not null)
        {
            Remove(Path);
            sign.Dispose();
            sign = null;
            RemoveIfLeft(Path + Sign);
        }
    }

    static string[] Others(string name)
    {
        var around = System.IO.Path.GetDirectoryName(name)!;
        return Directory.Exists(around) ? Directory.GetFiles(around, System.IO.Path.GetFileName(name) + "*" + Sign) : [];
    }

    /// <summary>Removes the folder of a sign, and the sign, unless their run lives.</summary>
    static void RemoveIfLeft(string sign)
    {
        try
        {
            using (new FileStream(sign, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                Remove(sign[..^Sign.Length]);
            }

            File.Delete(sign);
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
