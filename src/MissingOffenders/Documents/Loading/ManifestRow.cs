using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Loading;

/// <summary>What a manifest says of an article that its page does not show.</summary>
/// <param name="Publisher">Name of the outlet, or null.</param>
/// <param name="Published">Local day of publication, or null.</param>
/// <param name="Url">Address of the page, or null.</param>
public sealed record ManifestRow(string? Publisher, DateOnly? Published, string? Url)
{
    const string Basis = "manifest";

    /// <summary>Says nothing.</summary>
    public static ManifestRow Nothing { get; } = new(null, null, null);

    /// <summary>What this row and one for the whole file say together. Outlet and day may hold for a whole file, an address never.</summary>
    public ManifestRow Within(ManifestRow file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return this with { Publisher = Publisher ?? file.Publisher, Published = Published ?? file.Published };
    }

    /// <summary>The article at a path. What the manifest says of it goes before what the file says.</summary>
    /// <param name="path">Path below the folder that the user named, with forward slashes.</param>
    /// <param name="document">What the file holds.</param>
    public Article Complete(string path, Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var read = document.Metadata.Published is { Precision: DayPrecision.Day } day ? day : null;
        return new(ArticleId.Of(path), path, document.Text)
        {
            Title = document.Metadata.Title,
            Publisher = Publisher ?? document.Metadata.Publisher,
            Published = Published ?? read?.Day,
            PublishedBasis = Published is null ? read?.Basis : Basis,
            Url = Url ?? document.Metadata.Url,
            Blocks = document.Blocks,
        };
    }
}
