using MissingOffenders.Text;

namespace MissingOffenders.Articles;

/// <summary>Finds lines that hold nothing but a date, a time and their labels, and lines that name the writer.</summary>
static class Datelines
{
    const string Word = "PAGE-DATE-WORD";
    const string Cue = "PAGE-DATE-CUE";
    const string Outlet = "OUTLET";
    const int MostTokens = 40;
    const int MostWordsOfByline = 14;

    public static void Label(IReadOnlyList<LayoutLine> lines)
    {
        foreach (var line in lines.Where(l => l.IsOpen && l.Tokens.Count <= MostTokens))
        {
            if (IsDateline(line))
            {
                line.Label(BlockKind.Dateline, "block.dateline");
            }
            else if (IsByline(line))
            {
                line.Label(BlockKind.Dateline, "block.byline");
            }
        }
    }

    static bool IsDateline(LayoutLine line) =>
        line.Tokens.Any(t => t.Kind == TokenKind.Number)
        && (line.Has(Cue) || line.Tokens.Any(t => Months.IsMonth(t.Norm)) || DatelineReader.Read(line.Words) is not null)
        && Rest(line).All(t => t.Kind != TokenKind.Word);

    /// <summary>What is neither a month nor a word of datelines nor an outlet.</summary>
    static IEnumerable<Token> Rest(LayoutLine line)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (line.Lattice.At(i).FirstOrDefault(m => m.Type is Word or Cue or Outlet) is { } known)
            {
                i = known.End - 1;
            }
            else if (!Months.IsMonth(line.Tokens[i].Norm))
            {
                yield return line.Tokens[i];
            }
        }
    }

    static bool IsByline(LayoutLine line) =>
        line.Tokens[0].Norm == "by" && line.WordCount is > 2 and <= MostWordsOfByline && !line.Stops
        && Rest(line).Skip(1).All(t => t.Kind == TokenKind.Punctuation || t.Capitalised || t.Norm is "and" or "of" or "for" or "the" or "in" or "at")
        && Rest(line).Skip(1).Count(t => t.Capitalised) > 1;
}
