namespace MissingOffenders.Cases.Export.Tables;

/// <summary>Whose words stand in a column, and so what becomes of it in a package without quotations.</summary>
enum Wording
{
    /// <summary>Identifiers, codes, names, addresses, titles: they stay.</summary>
    Name,

    /// <summary>Words of the article: they are left out.</summary>
    Quoted,

    /// <summary>Words of the program or of a reviewer, into which words of an article may have come: longer runs of these are left out.</summary>
    Prose,
}
