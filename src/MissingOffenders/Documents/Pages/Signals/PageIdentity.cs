namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>By what a page knows itself: its addresses and its titles.</summary>
sealed class PageIdentity(IEnumerable<string> addresses, IEnumerable<string> titles)
{
    const int LeastTitle = 12;
    readonly HashSet<string> paths = [.. addresses.Select(Path).OfType<string>()];
    readonly List<string> names = [.. titles.Select(PageWords.Fold).Where(t => t.Length > 0)];

    /// <summary>Whether an address or a title is the page's own.</summary>
    public bool Is(string addressOrTitle)
    {
        if (Path(addressOrTitle) is { } path)
        {
            return paths.Contains(path);
        }

        var folded = PageWords.Fold(addressOrTitle);
        return folded.Length >= LeastTitle && names.Exists(n => n.StartsWith(folded, StringComparison.Ordinal) || (n.Length >= LeastTitle && folded.StartsWith(n, StringComparison.Ordinal)));
    }

    /// <summary>Host and path, without what changes from link to link; null where it is no address or a front page.</summary>
    static string? Path(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.AbsolutePath.Length > 1
            ? uri.AbsolutePath.TrimEnd('/').ToLowerInvariant()
            : null;
}
