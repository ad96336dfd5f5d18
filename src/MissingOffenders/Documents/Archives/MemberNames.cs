using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Archives;

/// <summary>Tells by their names which files of an archive are read: those that a folder would be searched for.</summary>
static class MemberNames
{
    /// <summary>Whether a member is read.</summary>
    /// <param name="name">Its path in the archive.</param>
    /// <param name="all">The paths of all members.</param>
    /// <param name="endings">Endings of files that are read.</param>
    public static bool AreRead(string name, IReadOnlySet<string> all, IReadOnlySet<string> endings) =>
        IsFile(name) && endings.Contains(Path.GetExtension(name).ToLowerInvariant()) && !IsOfPage(name.Replace('\\', '/'), all);

    /// <summary>Neither a folder, nor hidden, nor what systems and programs leave in every folder.</summary>
    public static bool IsFile(string name)
    {
        var parts = name.Replace('\\', '/').Split('/');
        return parts[^1].Length > 0 && !SystemFiles.Are(parts[^1]) && !parts.Any(p => p is "__MACOSX" || (p.StartsWith('.') && p is not ("." or "..")));
    }

    /// <summary>Whether it stands in the folder that a browser saved with a page.</summary>
    static bool IsOfPage(string name, IReadOnlySet<string> all)
    {
        for (var slash = name.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = name.IndexOf('/', slash + 1))
        {
            if (PageFolders.PagesOf(name[..slash]).Any(all.Contains))
            {
                return true;
            }
        }

        return false;
    }
}
