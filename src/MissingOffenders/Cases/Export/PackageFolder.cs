using System.Security.Cryptography;
using System.Text;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Cases.Export;

/// <summary>A folder that is filled out of sight and put in place when it is complete.</summary>
/// <remarks>
/// A new folder appears in one step. Into a folder that is there already the files are moved one by one, each in one step, the
/// one named last at the end; other files in it stay. Several programs may write to one folder: each fills a hidden one of its
/// own, and the package of the last to be complete stands there, whole.
/// </remarks>
sealed class PackageFolder : IPackageTarget
{
    static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(30);

    readonly string target;
    readonly HiddenFolder hidden;

    PackageFolder(string target)
    {
        this.target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));

        var inside = Path.Combine(this.target, ".partial");
        var beside = Path.Combine(Path.GetDirectoryName(this.target) ?? this.target, $".{Path.GetFileName(this.target)}.partial");

        // Inside an existing folder, for that is sure to be on the same disk and may be the only place where one may write.
        hidden = Directory.Exists(this.target) ? new(inside, beside) : new(beside, inside);
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

            folder.hidden.Make();
        });
        return folder;
    }

    /// <inheritdoc/>
    public void Write(string name, Action<Stream> write) => Try(() =>
    {
        using var stream = File.Create(Path.Combine(hidden.Path, name));
        write(stream);
    });

    /// <inheritdoc/>
    public Stream? OpenEarlier(string name) => Path.Combine(target, name) is var path && File.Exists(path) ? new MemoryStream(GuardedFile.Bytes(path)) : null;

    /// <inheritdoc/>
    public void Complete(string last, IReadOnlyCollection<string> obsolete) => Try(() =>
    {
        using Mutex turn = new(initiallyOwned: false, $"missing-offenders-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(target)))}");
        var isOurs = HasTurn(turn);
        try
        {
            Place(last, obsolete);
        }
        finally
        {
            if (isOurs)
            {
                turn.ReleaseMutex();
            }
        }
    });

    /// <summary>Removes whatever was not put in place.</summary>
    public void Dispose() => hidden.Dispose();

    void Place(string last, IReadOnlyCollection<string> obsolete)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(hidden.Path, target);
            return;
        }

        foreach (var file in Directory.GetFiles(hidden.Path).OrderBy(f => string.Equals(Path.GetFileName(f), last, StringComparison.Ordinal)))
        {
            File.Move(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }

        foreach (var name in obsolete)
        {
            File.Delete(Path.Combine(target, name));
        }
    }

    /// <summary>Waits until no other program puts files in place here.</summary>
    static bool HasTurn(Mutex turn)
    {
        try
        {
            return turn.WaitOne(LongestTurn);
        }
        catch (AbandonedMutexException)
        {
            // whoever had it was killed
            return true;
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
