namespace MissingOffenders.Documents.Articles;

/// <summary>One thing that a file says of an article.</summary>
/// <param name="Field">What it is about: <c>title</c>, <c>published</c>, <c>byline</c> ...</param>
/// <param name="Source">Where it stands: <c>json-ld datePublished</c>, <c>meta article:published_time</c>, <c>url</c> ...</param>
/// <param name="Value">What it says, as it stands there.</param>
/// <param name="IsChosen">Whether the field has its value from here.</param>
public sealed record MetadataSignal(string Field, string Source, string Value, bool IsChosen = false);
