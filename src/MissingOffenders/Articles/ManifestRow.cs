namespace MissingOffenders.Articles;

/// <summary>What a manifest says of an article that its page does not show.</summary>
/// <param name="Publisher">Name of the outlet, or null.</param>
/// <param name="Published">Local day of publication, or null.</param>
/// <param name="Url">Address of the page, or null.</param>
public sealed record ManifestRow(string? Publisher, DateOnly? Published, string? Url)
{
    /// <summary>Says nothing.</summary>
    public static ManifestRow Nothing { get; } = new(null, null, null);
}
