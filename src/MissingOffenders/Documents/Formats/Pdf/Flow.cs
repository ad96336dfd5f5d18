using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Joins paragraphs that go on in the next column or on the next page.</summary>
static class Flow
{
    const double SameSize = 0.05;

    public static IReadOnlyList<PrintedBlock> Join(IReadOnlyList<PrintedBlock> blocks, LineJoiner joiner)
    {
        var joined = new List<PrintedBlock>();
        var open = -1;
        foreach (var block in blocks)
        {
            if (block.Kind is BlockKind.Boilerplate or BlockKind.Caption || block.Region == Region.Box)
            {
                joined.Add(block);
                continue;
            }

            if (open >= 0 && GoesOn(joined[open], block))
            {
                joined[open] = joined[open] with { Text = joiner.Join([joined[open].Text, block.Text]), EndsFull = block.EndsFull, Across = block.Across, Page = block.Page };
                continue;
            }

            open = block.Kind is BlockKind.Paragraph or BlockKind.ListItem ? joined.Count : -1;
            joined.Add(block);
        }

        return joined;
    }

    static bool GoesOn(PrintedBlock block, PrintedBlock next) =>
        next.Kind == BlockKind.Paragraph && !block.Stops && block.FoundBy != "pdf.apart" && next.FoundBy != "pdf.apart"
        && Math.Abs(block.Size - next.Size) <= block.Size * SameSize && block.IsBold == next.IsBold
        && (char.IsLower(next.Text[0]) || (block.EndsFull && IsElsewhere(block, next)));

    static bool IsElsewhere(PrintedBlock block, PrintedBlock next) => next.Page > block.Page || next.Across.Start > block.Across.End;
}
