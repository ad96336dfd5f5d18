using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using static System.StringComparer;

namespace MissingOffenders.Documents.Loading;

/// <summary>Finds the files to read below the paths that a user named.</summary>
/// <remarks>
/// Hidden files and folders are passed by. Links to folders are not followed, for they may lead in a circle. Links to files are
/// read where they stay in the named folder: what they lead to elsewhere nobody named, and it would travel in a shared case.
/// </remarks>
public sealed class FileSearch
{
    static readonly EnumerationOptions OneFolder = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    readonly IReadOnlySet<string> endings;
    readonly bool followLinks;
    readonly HashSet<string> seen = new(Ordinal);
    readonly Dictionary<string, SourceFile> files = new(Ordinal);
    readonly List<LoadedFile> problems = [];
    readonly SortedDictionary<string, int> leftAlone = new(Ordinal);

    FileSearch(IReadOnlySet<string> endings, bool followLinks) => (this.endings, this.followLinks) = (endings, followLinks);

    /// <summary>Searches the named folders, and takes the named files whatever their endings.</summary>
    /// <param name="paths">Folders and files, as the user named them.</param>
    /// <param name="endings">Endings of file names to take from folders, lower case with the dot.</param>
    /// <param name="followLinks">Whether links are followed that lead out of the named folder.</param>
    /// <exception cref="InputException">A path leads nowhere, or two files would become one article.</exception>
    public static FoundFiles Find(IReadOnlyCollection<string> paths, IReadOnlySet<string> endings, bool followLinks = false)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
        {
            if (!Path.Exists(path))
            {
                throw new InputException($"There is no file or folder '{path}'. Check the spelling, and whether you may read the folder around it.");
            }
        }

        // Outer folders first: a file that is named twice has the longer of its paths, in whatever order the paths were named.
        var full = paths.Select(p => Path.TrimEndingDirectorySeparator(Path.GetFullPath(p))).Distinct(Ordinal).Order(Ordinal).ToList();
        var roots = full.FindAll(Directory.Exists);
        FileSearch search = new(endings, followLinks);
        roots.ForEach(r => search.Folder(r, ""));
        foreach (var file in full.Except(roots, Ordinal))
        {
            search.Add(new(Path.GetDirectoryName(file)!, Path.GetFileName(file)));
        }

        return new([.. search.files.Values.OrderBy(f => f.Path, Ordinal)], search.problems, roots, search.leftAlone);
    }

    void Folder(string root, string below)
    {
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(Path.Combine(root, below)).EnumerateFileSystemInfos("*", OneFolder)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(LoadedFile.Without(new(root, below.Length == 0 ? "./" : below), ArticleStatus.Unreadable, $"the folder cannot be listed: {FileProblem.Of(e)}"));
            return;
        }

        var articles = entries.Where(e => e is FileInfo && !IsJson(e.Name)).Select(e => Stem(e.Name)).ToHashSet(Ordinal);
        foreach (var entry in entries)
        {
            if (entry is FileInfo && !followLinks && LeadsOut(root, entry))
            {
                problems.Add(LoadedFile.Without(new(root, below + entry.Name), ArticleStatus.Unsupported, "the file is a link out of the named folder, which is followed with --follow-links only"));
            }
            else if (entry is FileInfo)
            {
                File(new(root, below + entry.Name), isNote: IsJson(entry.Name) && (articles.Contains(Stem(entry.Name)) || entry.Name.EndsWith(FileNames.GoldEnding, StringComparison.Ordinal)));
            }
            else if (entry.LinkTarget is null && !IsOfPage(entry.Name, entries))
            {
                Folder(root, $"{below}{entry.Name}/");
            }
        }
    }

    static bool LeadsOut(string root, FileSystemInfo entry)
    {
        try
        {
            return entry.LinkTarget is not null && !RealPath.IsBelow(root, entry.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // reading it says what is wrong
            return false;
        }
    }

    /// <summary>Whether a browser saved the folder with a page beside it.</summary>
    static bool IsOfPage(string folder, List<FileSystemInfo> entries) =>
        PageFolders.PagesOf(folder).Any(page => entries.Exists(e => e is FileInfo && e.Name.Equals(page, StringComparison.Ordinal)));

    static bool IsJson(string name) => Path.GetExtension(name).Equals(".json", StringComparison.OrdinalIgnoreCase);

    static string Stem(string name) => name[..Math.Max(0, name.IndexOf('.', StringComparison.Ordinal))];

    /// <param name="file">The file.</param>
    /// <param name="isNote">Whether it is data on articles and none itself: gold, and what has the name of a file beside it, as a.json beside a.txt.</param>
    void File(SourceFile file, bool isNote)
    {
        var ending = Path.GetExtension(file.Path).ToLowerInvariant();
        if (endings.Contains(ending) && !isNote)
        {
            Add(file);
        }
        else if (file.Path is not Manifest.DefaultName && !SystemFiles.Are(Path.GetFileName(file.Path)))
        {
            leftAlone[ending] = leftAlone.GetValueOrDefault(ending) + 1;
        }
    }

    void Add(SourceFile file)
    {
        if (SystemFiles.Are(Path.GetFileName(file.Path)))
        {
            return;
        }

        if (seen.Add(Path.GetFullPath(file.FullPath)) && !files.TryAdd(file.Path, file))
        {
            throw new InputException(
                $"'{files[file.Path].FullPath}' and '{file.FullPath}' would both become the article '{file.Path}'. "
                + "Name the folder that holds both instead.");
        }
    }
}
