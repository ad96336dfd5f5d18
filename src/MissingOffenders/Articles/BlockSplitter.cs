using MissingOffenders.Rules;
using MissingOffenders.Text;

namespace MissingOffenders.Articles;

/// <summary>Cuts the text of an article into blocks: what rules of phase <c>block</c> say first, then the layout.</summary>
sealed class BlockSplitter(Phase phase)
{
    const int MostWordsOfHeading = 12;

    /// <summary>The blocks in reading order, without overlap; white space between them belongs to none.</summary>
    public IReadOnlyList<Block> Split(string text)
    {
        var blocks = new List<Block>();
        BlockEmission? rest = null;
        foreach (var line in Lines(text))
        {
            var block = rest is null ? Label(text, line, blocks, out rest) : new Block(rest.Kind, line, "block.rest");
            blocks.Add(block);
        }

        return blocks;
    }

    static IEnumerable<Span> Lines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length ? start + length : text.Length;
            if (Trim(text, start, end) is { IsEmpty: false } line)
            {
                yield return line;
            }

            start = end + 1;
        }
    }

    static Span Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    Block Label(string text, Span line, List<Block> before, out BlockEmission? rest)
    {
        var draft = new Block(BlockKind.Paragraph, line, "block.paragraph");
        var lattice = new Lattice(text, new(line, Tokenizer.Tokenize(text, line), draft));
        foreach (var candidate in PhaseRunner.Candidates(phase, lattice))
        {
            var emission = (BlockEmission)candidate.Rule.Emission;
            rest = emission.Rest ? emission : null;
            return new(emission.Kind, line, candidate.Rule.Id);
        }

        rest = null;
        return LabelByLayout(text, lattice, draft, before);
    }

    static Block LabelByLayout(string text, Lattice lattice, Block draft, List<Block> before)
    {
        var stops = lattice.Tokens is [.., { Norm: "." or "!" or "?" or ":" or "," or ";" }];
        return text[draft.Span.Start] is '•' or '·' or '▪' or '◦' ? draft with { Kind = BlockKind.ListItem, FoundBy = "block.bullet" }
            : !stops && before.TrueForAll(b => b.Kind is BlockKind.Boilerplate or BlockKind.Dateline) ? draft with { Kind = BlockKind.Headline, FoundBy = "block.first-line" }
            : !stops && lattice.Tokens.Count <= MostWordsOfHeading ? draft with { Kind = BlockKind.Heading, FoundBy = "block.short-line" }
            : draft;
    }
}
