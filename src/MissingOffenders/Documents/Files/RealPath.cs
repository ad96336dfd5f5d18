namespace MissingOffenders.Documents.Files;

/// <summary>Where a path leads when all links on the way are followed.</summary>
static class RealPath
{
    /// <summary>Links that lead to links: what is longer goes in a circle.</summary>
    const int MostLinks = 40;

    /// <summary>The full path without links.</summary>
    /// <exception cref="IOException">The links go in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        Stack<string> left = new(Parts(full[real.Length..]));
        for (var links = 0; left.TryPop(out var part);)
        {
            // not by the letters of the path: a link before it leads to another parent
            var next = part is ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, part);
            if (part is ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException("the links go in a circle");
            }

            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
            foreach (var inner in Parts(Path.IsPathRooted(target) ? target[real.Length..] : target))
            {
                left.Push(inner);
            }
        }

        return real;
    }

    /// <summary>Whether a path, when all links are followed, leads to something below a folder.</summary>
    public static bool IsBelow(string folder, string path) =>
        Of(path).StartsWith(Path.TrimEndingDirectorySeparator(Of(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The names on a path, the last first.</summary>
    static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(p => p is not ".").Reverse();
}
