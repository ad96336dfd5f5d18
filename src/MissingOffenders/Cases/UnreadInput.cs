namespace MissingOffenders.Cases;

/// <summary>A file or folder that could not be read.</summary>
/// <param name="ArticlePath">Its path below the folder that the user named; ends with a slash for a folder.</param>
/// <param name="Status">Word of <see cref="Articles.ArticleStatus"/>.</param>
/// <param name="StatusReason">Why, in words.</param>
public sealed record UnreadInput(string ArticlePath, string Status, string? StatusReason);
