namespace MissingOffenders.Documents.Pages.Sites;

/// <summary>What a site rule reads from a page.</summary>
/// <param name="Page">A page with nothing in it but the title and the elements of the text.</param>
/// <param name="Title">Title, or null.</param>
/// <param name="Byline">Byline as printed, or null.</param>
/// <param name="Date">Date as it stands there, or null.</param>
sealed record SiteReading(string Page, string? Title, string? Byline, string? Date);
