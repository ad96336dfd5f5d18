using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Tables;

/// <summary>What stands around a cell with a number.</summary>
/// <param name="Labels">The words of its row, those nearest before it first.</param>
/// <param name="Heads">The words above it, the nearest first.</param>
/// <param name="Captions">The sentences before the table, the nearest first.</param>
/// <param name="IsOnly">Whether its row holds no other number.</param>
sealed record CellContext(IReadOnlyList<SentenceParse> Labels, IReadOnlyList<SentenceParse> Heads, IReadOnlyList<SentenceParse> Captions, bool IsOnly)
{
    /// <summary>Names its column: the same for all cells of it.</summary>
    public required string Column { get; init; }

    /// <summary>Whether its row or column is that of all others together.</summary>
    public bool IsTotal(WordBook book) => Labels.Take(1).Concat(Heads.Take(1)).Any(w => w.Words.Any(x => book.Totals.Contains(x.Norm)));
}
