using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Layout;

namespace MissingOffenders.Cli.Commands;

/// <summary>One article of a file as it was read, or why there is none.</summary>
/// <param name="Id">What the input calls it, or else its file's name without endings.</param>
/// <param name="Document">What the file holds.</param>
/// <param name="Layout">The article, cut into blocks, with what a manifest and its own text add.</param>
/// <param name="Signals">All that speaks for its title, outlet, day ..., the chosen and the passed by.</param>
sealed record ReadDocument(string Id, Document Document, ArticleLayout Layout, IReadOnlyList<MetadataSignal> Signals)
{
    const string Byline = "byline";

    public Article Article => Layout.Article;

    public string Body => Article.Text[..Document.BodyLength];

    public string Beside => Article.Text[Document.BodyLength..];

    public string? Writer => Document.Metadata.Byline ?? Signals.FirstOrDefault(s => s.IsChosen && s.Field == Byline)?.Value;

    /// <summary>When it was published, as exactly as is known.</summary>
    public PublicationDay? Published => Article.Published is { } day ? new(day, DayPrecision.Day, Article.PublishedBasis ?? "") : Document.Metadata.Published;
}
