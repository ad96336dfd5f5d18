using System.IO.Compression;
using MissingOffenders.Cases.Export.Formats;

namespace MissingOffenders.Cases.Export;

/// <summary>One zip file that holds a package.</summary>
/// <param name="target">Where it is written to; it stays open.</param>
sealed class PackageZip(Stream target) : IPackageTarget
{
    readonly ZipArchive archive = new(target, ZipArchiveMode.Create, leaveOpen: true);

    public void Write(string name, Action<Stream> write) => StableZip.Add(archive, name, write);

    public Stream? OpenEarlier(string name) => null;

    /// <summary>Nothing to do: what was written stands there, and nothing else.</summary>
    public void Complete(string last, IReadOnlyCollection<string> obsolete)
    {
    }

    public void Dispose() => archive.Dispose();
}
