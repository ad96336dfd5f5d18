namespace MissingOffenders.Documents.Articles;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    /// <summary>The title above the text. Its figures rank below the body's.</summary>
    Headline,

    /// <summary>A line that says when (and where) the article was published.</summary>
    Dateline,

    /// <summary>The words under a picture. Its figures rank below the body's.</summary>
    Caption,

    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>A short line that names what the blocks below it are about.</summary>
    Heading,

    /// <summary>An item of a bulleted or numbered list.</summary>
    ListItem,

    /// <summary>A row of a table, cells separated by a tab, a bar or runs of spaces.</summary>
    TableRow,

    /// <summary>A quotation that is set apart from the paragraphs.</summary>
    Quotation,

    /// <summary>Words that lead to another article. It yields nothing.</summary>
    Teaser,

    /// <summary>Site furniture: share links, sign-ups, comment rules, readers' comments. It yields nothing.</summary>
    Boilerplate,
}
