namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>What findings are about.</summary>
static class Fields
{
    public const string Title = "title";
    public const string Publisher = "publisher";
    public const string Byline = "byline";
    public const string Published = "published";
    public const string Modified = "modified";
    public const string Url = "url";
    public const string Language = "language";
    public const string Agency = "agency";
    public const string Cut = "cut";

    /// <summary>A day after which the article cannot have been published.</summary>
    public const string Bound = "saved";
}
