using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Layout;

/// <summary>Takes the running numbers of subtitles away, which stand right above their time codes.</summary>
static class Subtitles
{
    const string TimeCode = "block.time-code";

    public static void Label(IReadOnlyList<LayoutLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsOpen && lines[i].Tokens is [{ Kind: TokenKind.Number }] && lines[i + 1].Block?.FoundBy == TimeCode)
            {
                lines[i].Label(BlockKind.Boilerplate, TimeCode);
            }
        }
    }
}
