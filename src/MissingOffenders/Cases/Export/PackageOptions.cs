using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Cases.Export;

/// <summary>What of a case is written, and how.</summary>
public sealed record PackageOptions
{
    /// <summary>Everything, as CSV.</summary>
    public static PackageOptions Default { get; } = new();

    /// <summary>Forms beside CSV.</summary>
    public IReadOnlyList<PackageFormat> Formats { get; init; } = [];

    /// <summary>Which figures; their articles, conflicts and decisions go with them.</summary>
    public FigureFilter Filter { get; init; } = FigureFilter.None;

    /// <summary>Whether the articles' words are written, too. Without them the package can be given to those who may not have the texts.</summary>
    public bool WithQuotations { get; init; } = true;
}
