using System.Text;

namespace MissingOffenders.Tests;

/// <summary>A folder that is there for one test.</summary>
sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("missing-offenders-test-").FullName;

    /// <summary>Full path of what is called <paramref name="name"/> in the folder.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a text as UTF-8 and returns its full path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes and returns the full path.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Takes all permissions from a file or folder until the returned value is disposed; skips the test where that stops nobody.</summary>
    public IDisposable Lock(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other permissions");
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "permissions do not stop root");
        SetMode(At(name), UnixFileMode.None);
        return new Unlock(At(name));
    }

    static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    sealed class Unlock(string path) : IDisposable
    {
        public void Dispose() => SetMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
