using MissingOffenders.RuleFiles;

namespace MissingOffenders.Documents.Pages.Sites;

/// <summary>Where the parts of an article stand on the pages of a site, or of a program that makes pages. Paths are XPath 1.0.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Place">Where the rule stands.</param>
/// <param name="Hosts">Domains whose pages it reads; empty where <paramref name="Mark"/> tells.</param>
/// <param name="Mark">Words that the markup of its pages holds, or null.</param>
/// <param name="Body">Path to the elements that hold the text.</param>
/// <param name="Test">The page that proves it.</param>
sealed record SiteRule(string Id, Place Place, IReadOnlySet<string> Hosts, string? Mark, SitePath Body, SiteTest Test)
{
    /// <summary>First day of publication for which it holds, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication for which it holds, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What must be there for the rule to be tried, or null.</summary>
    public SitePath? When { get; init; }

    public SitePath? Title { get; init; }

    public SitePath? Byline { get; init; }

    public SitePath? Date { get; init; }

    /// <summary>What stands inside the text and is none of it.</summary>
    public IReadOnlyList<SitePath> Remove { get; init; } = [];

    /// <summary>Whether the rule is meant for a page, as far as address, day and markup tell.</summary>
    public bool IsFor(string html, string? url, DateOnly? published) =>
        (Hosts.Count == 0 || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && Hosts.Any(h => uri.Host == h || uri.Host.EndsWith("." + h, StringComparison.OrdinalIgnoreCase))))
        && (Mark is null || html.Contains(Mark, StringComparison.OrdinalIgnoreCase))
        && (published is not { } day || ((From is null || day >= From) && (To is null || day <= To)));
}
