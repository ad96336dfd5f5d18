namespace MissingOffenders.Cases.Export;

/// <summary>Where the files of a package go.</summary>
interface IPackageTarget : IDisposable
{
    /// <summary>Writes one file.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    void Write(string name, Action<Stream> write);

    /// <summary>Opens a file of an earlier package that stands in the same place; null where there is none.</summary>
    Stream? OpenEarlier(string name);

    /// <summary>Puts the files in place, <paramref name="last"/> at the end.</summary>
    /// <param name="last">The file that says which files there are.</param>
    /// <param name="obsolete">Files of an earlier package that must not stay beside them.</param>
    /// <exception cref="OutputException">A file of this name cannot be replaced.</exception>
    void Complete(string last, IReadOnlyCollection<string> obsolete);
}
