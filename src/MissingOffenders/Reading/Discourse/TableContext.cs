using MissingOffenders.Reading.Figures;

namespace MissingOffenders.Reading.Discourse;

/// <summary>What a table takes from the text around it.</summary>
/// <param name="Measure">What the words above it speak of, or null.</param>
/// <param name="AsOf">The time that they name.</param>
/// <param name="Whole">Whose table it is.</param>
/// <param name="Total">Whose count its row of totals gives.</param>
/// <param name="LabelsMeasure">Whether the labels of its rows say what is counted, as in a box of facts.</param>
sealed record TableContext(string? Measure, AsOf AsOf, Subject? Whole, Subject? Total, bool LabelsMeasure)
{
    /// <summary>Whether its years tell since when the missing have been gone.</summary>
    public bool TellsSince { get; init; }
}
