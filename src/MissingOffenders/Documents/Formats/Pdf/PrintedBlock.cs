using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>A block of a printed page.</summary>
/// <param name="Kind">What it is, as far as is known.</param>
/// <param name="Text">Its words, lines joined.</param>
/// <param name="FoundBy">What labelled it.</param>
sealed record PrintedBlock(BlockKind Kind, string Text, string FoundBy)
{
    /// <summary>Number of the page, from 1.</summary>
    public int Page { get; init; }

    /// <summary>Size of type in points.</summary>
    public double Size { get; init; }

    public bool IsBold { get; init; }

    public Interval Across { get; init; }

    /// <summary>Height of its first line above the bottom of the page.</summary>
    public double Baseline { get; init; }

    /// <summary>Whether its last line reaches the end of the column, so that the text may go on elsewhere.</summary>
    public bool EndsFull { get; init; }

    public Region Region { get; init; }

    public int WordCount => Text.Count(c => c == ' ') + 1;

    public bool Stops => EndOfSentence.Stands(Text);
}
