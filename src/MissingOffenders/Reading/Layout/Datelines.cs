using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Datelines;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Layout;

/// <summary>Finds lines that hold nothing but a date, a time and their labels, and lines that name the writer.</summary>
static class Datelines
{
    /// <summary>What lines that name the writer are found by.</summary>
    public const string Byline = "block.byline";

    const string Word = "PAGE-DATE-WORD";
    const string Cue = "PAGE-DATE-CUE";
    const string Outlet = "OUTLET";
    const int MostTokens = 40;
    const int MostWordsOfByline = 14;
    const int MostWordsOfMasthead = 4;

    public static void Label(IReadOnlyList<LayoutLine> lines)
    {
        var titled = false;
        foreach (var line in lines.Where(l => l.IsOpen && l.Tokens.Count <= MostTokens))
        {
            if (IsDateline(line) || (IsPlaceAndDate(line) && (titled || IsMasthead(line, lines))))
            {
                line.Label(BlockKind.Dateline, "block.dateline");
            }
            else if (IsByline(line))
            {
                line.Label(BlockKind.Dateline, Byline);
            }

            titled = true;
        }
    }

    static bool IsDateline(LayoutLine line) =>
        line.Tokens.Any(t => t.Kind == TokenKind.Number)
        && (line.Has(Cue) || line.Tokens.Any(t => Months.IsMonth(t.Norm)) || DatelineReader.Read(line.Words) is not null)
        && Rest(line).All(t => t.Kind != TokenKind.Word && !IsCount(t));

    /// <summary>Whether a number is no part of a date or a time (6, 2015, 0638, 10.03): a row of dates with counts is no dateline.</summary>
    static bool IsCount(Token token) => token is { Kind: TokenKind.Number, Norm.Length: 3 or > 4 } && !token.Norm.Contains('.', StringComparison.Ordinal);

    /// <summary>"INVERNESS, Friday, June 7, 2019", "Solent Advertiser, 4 November 2022": a name, a date and no more.</summary>
    static bool IsPlaceAndDate(LayoutLine line) =>
        !line.Stops && line.WordCount <= MostWordsOfByline && !line.Words.Contains('\t', StringComparison.Ordinal) && DatelineReader.Read(line.Words) is not null
        && Rest(line).All(t => t.Kind == TokenKind.Word ? t.Capitalised : !IsCount(t));

    /// <summary>"DAILY SALTIRE  Tuesday, October 17, 2006" above a headline: the first line of a page names the paper, not the story. The head of a force's letter says whose letter it is.</summary>
    static bool IsMasthead(LayoutLine line, IReadOnlyList<LayoutLine> lines) =>
        !line.Has("FORCE") && Rest(line).Count(t => t.Kind == TokenKind.Word) is > 0 and <= MostWordsOfMasthead && lines.FirstOrDefault(l => l.IsOpen && l != line) is { Stops: false };

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

    static bool IsByline(LayoutLine line)
    {
        if (line.Tokens[0].Norm != "by" || line.WordCount is < 3 or > MostWordsOfByline || line.Stops)
        {
            return false;
        }

        var names = Rest(line).Where(t => t.Kind == TokenKind.Word && t.Norm is not ("by" or "and" or "of" or "for" or "the" or "in" or "at")).ToList();
        return names.Count != 1 && names.TrueForAll(t => t.Capitalised);
    }
}
