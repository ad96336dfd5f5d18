using MissingOffenders.Reading.Figures;

namespace MissingOffenders.Reconciling.Independence;

/// <summary>What is needed of a figure to tell where its number comes from.</summary>
/// <param name="Id">Identifier, unique in the case.</param>
/// <param name="ArticleId">Identifier of its article.</param>
/// <param name="Counted">What is counted, of whom, narrowed to what; figures with equal words here speak of the same thing.</param>
/// <param name="Value">The number.</param>
public sealed record GroupedFigure(string Id, string ArticleId, string Counted, decimal Value)
{
    /// <summary>Whether the number is given as exact.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>First day of the time that it is true of, where that is open the first possible one; null where nothing tells it.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day of that time; null where nothing tells it.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The force whose own count it is, or null.</summary>
    public string? Force { get; init; }

    /// <summary>Who says so, in the article's words, or null.</summary>
    public string? Attribution { get; init; }

    /// <summary>Kind of that source, one of the words of <see cref="Attribution.Type"/>; null where there is none.</summary>
    public string? AttributionType { get; init; }
}
