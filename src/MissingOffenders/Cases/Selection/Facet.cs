namespace MissingOffenders.Cases.Selection;

/// <summary>One way to narrow a set of records.</summary>
/// <typeparam name="T">A record.</typeparam>
/// <param name="Name">Its name in the address.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Of">The value of a record; null for none.</param>
public sealed record Facet<T>(string Name, string Title, Func<T, string?> Of)
{
    /// <summary>The values that there can be; null where articles and rules give them.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Gives the values of a record where it may have several; null where it has one.</summary>
    public Func<T, IReadOnlyList<string>>? Several { get; init; }

    /// <summary>Whether a record has a value.</summary>
    public bool Has(T item, string value) => Several is null ? Of(item) == value : Several(item).Contains(value, StringComparer.Ordinal);
}
