using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Lines;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Layout;

/// <summary>A line on its way to a block: each step of the layout labels what the steps before it left open.</summary>
sealed class LayoutLine(string text, Line line, Lattice lattice, Region region)
{
    public Span Span => line.Span;

    public bool AfterGap => line.AfterGap;

    public Lattice Lattice => lattice;

    public IReadOnlyList<Token> Tokens => lattice.Tokens;

    public string Words => Span.Of(text);

    /// <summary>What it was found to be, or null.</summary>
    public Block? Block { get; private set; }

    /// <summary>Whether it became part of the block of a line before it.</summary>
    public bool IsSwallowed { get; private set; }

    public bool IsOpen => Block is null && !IsSwallowed;

    /// <summary>Whether it ends as sentences and their parts end.</summary>
    public bool Stops => Tokens is [.., { Norm: "." or "!" or "?" or ":" or "," or ";" or "…" }];

    public int WordCount => Tokens.Count(t => t.Kind != TokenKind.Punctuation);

    /// <summary>Whether it holds more than marks: lines of stars, a lost quotation mark and the like tell nothing.</summary>
    public bool HasWords => Tokens.Any(t => t.Kind != TokenKind.Punctuation);

    public bool Has(string type) => lattice.HasType(type);

    public void Label(BlockKind kind, string foundBy) => Label(kind, foundBy, Span);

    public void Label(BlockKind kind, string foundBy, Span span) => Block = new(kind, span, foundBy) { Region = region };

    public void Swallow() => IsSwallowed = true;
}
