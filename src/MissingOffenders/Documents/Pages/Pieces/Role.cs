namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>What a part of a page is there for.</summary>
enum Role
{
    /// <summary>Nothing speaks against its belonging to the article.</summary>
    Open,

    /// <summary>Site furniture: menus, share links, sign-ups.</summary>
    Furniture,

    /// <summary>Leads to other articles.</summary>
    Teaser,

    /// <summary>What readers wrote.</summary>
    Comments,

    /// <summary>Not shown.</summary>
    Hidden,
}
