using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Lines;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Layout;

/// <summary>Finds items of lists: lines behind a mark, and several lines in a row that each begin with a name and a colon.</summary>
static class ListItems
{
    const int MostTokensOfLabel = 6;

    public static void Label(string text, IReadOnlyList<LayoutLine> lines)
    {
        foreach (var line in lines.Where(l => l.IsOpen))
        {
            if (ListMarker.LengthAt(text, line.Span) is > 0 and var mark)
            {
                line.Label(BlockKind.ListItem, "block.list-item", new(line.Span.Start + mark, line.Span.End));
            }
        }

        var before = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var labelled = lines[i].IsOpen && IsLabelled(lines[i]);
            if (labelled && (before || (i + 1 < lines.Count && lines[i + 1].IsOpen && IsLabelled(lines[i + 1]))))
            {
                lines[i].Label(BlockKind.ListItem, "block.labelled-item");
            }

            before = labelled;
        }
    }

    // a name and nothing but a number behind it is a row of a table
    static bool IsLabelled(LayoutLine line)
    {
        var colon = line.Tokens.Take(MostTokensOfLabel + 1).ToList().FindIndex(t => t.Norm == ":");
        return colon > 0 && line.Tokens[0].Capitalised && !line.Stops && line.Tokens.Count > colon + 2;
    }
}
