namespace MissingOffenders.Cases.Selection;

/// <summary>A value of a facet.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many records have it and pass all other facets.</param>
public readonly record struct FacetCount(string Value, int Count);
