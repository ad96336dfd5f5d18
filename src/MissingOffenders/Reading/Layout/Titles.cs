using MissingOffenders.Documents.Articles;
namespace MissingOffenders.Reading.Layout;

/// <summary>Tells titles from prose in the lines that nothing else claims.</summary>
static class Titles
{
    const int MostWordsOfHeading = 8;
    const int LeastWordsOfSubtitle = 5;
    const int MostTokensOfHeadline = 40;

    public static void Label(IReadOnlyList<LayoutLine> lines)
    {
        LabelRepetitions(lines);
        var body = false;
        var titled = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsOpen)
            {
                var isLast = !lines.Skip(i + 1).Any(l => l.IsOpen || l.Block is { Kind: not BlockKind.Boilerplate });
                LabelLine(lines[i], body, titled, isLast);
            }

            titled |= lines[i].Block is { Kind: BlockKind.Headline };
            body |= lines[i].Block is { Kind: BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableRow };
        }
    }

    static void LabelLine(LayoutLine line, bool body, bool titled, bool isLast)
    {
        if (IsPlaceAlone(line) && !isLast)
        {
            line.Label(BlockKind.Heading, "block.place-line");
        }
        else if (!body && IsTitle(line) && (!titled || line.WordCount >= LeastWordsOfSubtitle))
        {
            line.Label(BlockKind.Headline, titled ? "block.subtitle" : "block.first-line");
        }
        else if (!isLast && !line.Stops && line.WordCount <= MostWordsOfHeading)
        {
            line.Label(BlockKind.Heading, "block.short-line");
        }
        else
        {
            line.Label(BlockKind.Paragraph, "block.paragraph");
        }
    }

    /// <summary>A picture's words are often saved twice, once from the page and once from the picture's own description.</summary>
    static void LabelRepetitions(IReadOnlyList<LayoutLine> lines)
    {
        var open = lines.Where(l => l.IsOpen).ToList();
        for (var i = 1; i < open.Count; i++)
        {
            if (open[i].WordCount > 3 && open[i].Words == open[i - 1].Words)
            {
                open[i].Label(BlockKind.Caption, "block.repeated");
                if (i > 1 && open[i - 1].IsOpen)
                {
                    open[i - 1].Label(BlockKind.Caption, "block.repeated");
                }
            }
        }
    }

    static bool IsTitle(LayoutLine line) =>
        line.Tokens.Count <= MostTokensOfHeadline
        && (!line.Stops || line.Tokens[^1].Norm is "?" or "!")
        && !line.Tokens.SkipLast(1).Any(t => t.Norm is "." or "?" or "!");

    static bool IsPlaceAlone(LayoutLine line) =>
        line.Lattice.At(0).Any(m => m.Type is "FORCE" or "AREA" && line.Tokens.Skip(m.End).All(t => t.Norm == ":"));
}
