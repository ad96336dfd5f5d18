namespace MissingOffenders.Documents.Pages.Sites;

/// <summary>A page and what a site rule must read from it.</summary>
/// <param name="Name">Path of the page below the folder of rules.</param>
/// <param name="Html">The page.</param>
/// <param name="Title">Title that must be read, or null.</param>
/// <param name="Byline">Byline that must be read, or null.</param>
/// <param name="Date">Date that must be read, as it stands there, or null.</param>
/// <param name="Holds">Words that the text must hold.</param>
/// <param name="Lacks">Words that the text must not hold.</param>
sealed record SiteTest(string Name, string Html, string? Title, string? Byline, string? Date, IReadOnlySet<string> Holds, IReadOnlySet<string> Lacks);
