using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>A stretch of a page that stands apart from what is around it: a block of the article, or something else.</summary>
sealed class Piece(string text, Frame frame, BlockKind kind)
{
    /// <summary>Its words, white space collapsed.</summary>
    public string Text { get; } = text;

    /// <summary>The element around it that sets it apart.</summary>
    public Frame Frame { get; } = frame;

    /// <summary>What its markup says that it is.</summary>
    public BlockKind Kind { get; set; } = kind;

    /// <summary>The part of the page it belongs to.</summary>
    public Region Region { get; init; }

    /// <summary>What it is there for, so far as its markup tells.</summary>
    public Role Role { get; set; }

    /// <summary>Number of its characters that are links.</summary>
    public int Linked { get; init; }

    /// <summary>Whether a digit stands outside its links: a force that is a link, and how many it has lost.</summary>
    public bool TellsBesideLinks { get; init; }

    /// <summary>Number of its characters that the reader kept for the body.</summary>
    public int Kept { get; set; }

    /// <summary>Whether it says again what the headline says.</summary>
    public bool Repeats { get; set; }

    /// <summary>Whether it belongs to the body.</summary>
    public bool InBody { get; set; }

    /// <summary>Whether it is written behind the body.</summary>
    public bool IsBeside { get; set; }

    /// <summary>Which rule said what it is.</summary>
    public string FoundBy { get; set; } = "";

    /// <summary>Whether a line break, not a paragraph, parts it from the one before.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>Share of its characters that are links, 0 to 1.</summary>
    public double LinkShare => Text.Length == 0 ? 0 : (double)Linked / Text.Length;

    /// <summary>Whether most of it was kept.</summary>
    public bool IsKept => Kept * 2 > Text.Length;
}
