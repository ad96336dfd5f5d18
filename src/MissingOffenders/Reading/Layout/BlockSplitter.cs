using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Lines;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Numbers;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Layout;

/// <summary>Cuts the text of an article into blocks: what rules of phase <c>block</c> say first, then the layout.</summary>
sealed class BlockSplitter(RuleSet rules)
{
    const int LeastWordsOfProse = 9;
    const int LeastWordsOfTeaser = 5;
    readonly Phase phase = rules.PhaseNamed(PhaseNames.Block);
    readonly GluedPrefix glued = new(rules.Entries.Where(e => e.Type == "PAGE-GLUED"));

    /// <summary>The blocks in reading order, without overlap; white space, list marks and lines without a word between them belong to none.</summary>
    public IReadOnlyList<Block> Split(Article article)
    {
        var text = article.Text;
        var cut = article.Blocks is { } marked ? marked.SelectMany(b => Take(text, b)) : WrappedLines.Join(text, Line.All(text)).SelectMany(l => Cut(text, l));
        List<LayoutLine> lines = [.. cut.Where(l => l.HasWords)];
        LabelByRule(lines);
        Subtitles.Label(lines);
        Datelines.Label(lines);
        ListItems.Label(text, lines);
        TableRows.Label(lines);
        FlattenedTable.Label(lines);
        Titles.Label(lines);
        return [.. lines.Where(l => l.Block is not null).Select(l => l.Block!)];
    }

    /// <summary>What the file marks stays as it is; a paragraph may turn out to be something else.</summary>
    IEnumerable<LayoutLine> Take(string text, Block block)
    {
        Line line = new(block.Span, AfterGap: true);
        if (block.Kind == BlockKind.Paragraph)
        {
            return Cut(text, line, block.Region);
        }

        var marked = Make(text, line, block.Region);
        marked.Label(block.Kind, block.FoundBy);
        return [marked];
    }

    /// <summary>Splits off labels of the page that stand before an article's words on one line.</summary>
    IEnumerable<LayoutLine> Cut(string text, Line line, Region region = Region.Body)
    {
        while (!line.Span.IsEmpty)
        {
            var whole = Make(text, line, region);
            var (length, kind) = glued.At(text, line.Span);
            if (length > 0)
            {
                var label = Make(text, line with { Span = new(line.Span.Start, line.Span.Start + length) }, region);
                label.Label(BlockKind.Boilerplate, "block.glued");
                yield return label;
                line = new(new Span(label.Span.End, line.Span.End).Trim(text), AfterGap: false);
                if (kind is { } known)
                {
                    var rest = Make(text, line, region);
                    rest.Label(known, "block.glued");
                    yield return rest;
                    yield break;
                }
            }
            else if (PrefixOf(whole) is { } prefix)
            {
                var head = Make(text, line with { Span = prefix.Span }, region);
                head.Label(prefix.Kind, prefix.FoundBy);
                yield return head;
                line = new(new Span(prefix.Span.End, line.Span.End).Trim(text), AfterGap: false);
            }
            else
            {
                yield return whole;
                yield break;
            }
        }
    }

    LayoutLine Make(string text, Line line, Region region)
    {
        var draft = new Block(BlockKind.Paragraph, line.Span, "");
        var lattice = new Lattice(text, new(line.Span, Tokenizer.Tokenize(text, line.Span), draft));
        rules.PageLexicon.Annotate(lattice);
        NumberRecogniser.Annotate(lattice);
        return new(text, line, lattice, region);
    }

    Block? PrefixOf(LayoutLine line)
    {
        foreach (var candidate in PhaseRunner.Candidates(phase, line.Lattice))
        {
            var emission = (BlockEmission)candidate.Rule.Emission;
            if (emission.IsPrefix && candidate.Match.First == 0)
            {
                return new(emission.Kind, line.Lattice.SpanOf(0, candidate.Match.End), candidate.Rule.Id);
            }
        }

        return null;
    }

    void LabelByRule(List<LayoutLine> lines)
    {
        (BlockEmission Emission, string Rule)? open = null;
        var prose = false;
        foreach (var line in lines.Where(l => l.IsOpen))
        {
            if (open is { Emission: var last, Rule: var rule } && Reaches(last, line))
            {
                line.Label(last.Kind, rule);
                continue;
            }

            open = null;
            if (PhaseRunner.Candidates(phase, line.Lattice) is [var winner, ..] && winner.Rule.Emission is BlockEmission { IsPrefix: false } emission)
            {
                line.Label(emission.Kind, winner.Rule.Id);
                open = emission.Reach == BlockReach.Line || (emission.Reach == BlockReach.Rest && !prose) ? null : (emission, "block.after:" + winner.Rule.Id);
            }

            prose |= line.IsOpen && line.Stops && line.WordCount >= LeastWordsOfProse;
        }
    }

    static bool Reaches(BlockEmission emission, LayoutLine line) =>
        emission.Reach == BlockReach.Rest || (!line.Stops && line.WordCount >= LeastWordsOfTeaser);
}
