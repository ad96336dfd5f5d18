namespace MissingOffenders.Documents.Datelines;

/// <summary>What a line says that happened on a day.</summary>
enum DatelineCue
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The article was published.</summary>
    Published,

    /// <summary>The article was changed.</summary>
    Updated,
}
