namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>What an object of JSON-LD describes.</summary>
enum LinkedKind
{
    /// <summary>A picture, a person, a recipe: no article.</summary>
    Other,

    /// <summary>The page, or a thing of no named kind.</summary>
    Page,

    /// <summary>An article.</summary>
    Article,
}
