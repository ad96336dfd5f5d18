using System.Text;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Formats;

/// <summary>Lays blocks out one below the other: the text of a document and the places of its blocks.</summary>
sealed class BlockWriter
{
    readonly StringBuilder text = new();
    readonly List<Block> blocks = [];

    /// <summary>The text so far.</summary>
    public string Text => text.ToString();

    /// <summary>The blocks so far, in the order of the text.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Words of the first block of this kind, or null.</summary>
    public string? First(BlockKind kind) => blocks.Find(b => b.Kind == kind)?.Span.Of(Text);

    /// <summary>Adds a block. White space around its words is left out; without words there is no block.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="words">Its text.</param>
    /// <param name="foundBy">Id of what labelled it.</param>
    /// <param name="region">Part of the page.</param>
    public void Add(BlockKind kind, string words, string foundBy, Region region = Region.Body)
    {
        var trimmed = words.Trim();
        if (trimmed.Length == 0)
        {
            return;
        }

        if (blocks.Count > 0)
        {
            text.Append(kind == blocks[^1].Kind && kind is (BlockKind.TableRow or BlockKind.ListItem) ? "\n" : "\n\n");
        }

        blocks.Add(new(kind, new(text.Length, text.Length + trimmed.Length), foundBy) { Region = region });
        text.Append(trimmed);
    }
}
