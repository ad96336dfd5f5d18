namespace MissingOffenders.Documents.Articles;

/// <summary>The part of a page that a block belongs to.</summary>
public enum Region
{
    /// <summary>The article itself.</summary>
    Body,

    /// <summary>A box with facts beside or inside the article.</summary>
    Box,

    /// <summary>A note of the editors on what was wrong or has changed.</summary>
    Correction,
}
