using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Datelines;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Layout;

/// <summary>
/// Finds rows of tables that lost their lines: cells between tabs, runs of spaces or bars, or a name with numbers behind it.
/// Rows come in company; only the name of a force or an area may stand alone with its numbers.
/// </summary>
static class TableRows
{
    const int MostWordsOfName = 10;
    const int MostTokens = 40;
    static readonly string[] Separators = ["\t", "  ", "\u00A0\u00A0", " | ", " / "];

    public static void Label(IReadOnlyList<LayoutLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var end = EndOfRun(lines, i);
            if (end - i > 1 || (end - i == 1 && NamesOnlyPlace(lines[i])))
            {
                LabelHeader(lines, i);
                for (; i < end; i++)
                {
                    lines[i].Label(BlockKind.TableRow, "block.table-row");
                }
            }
        }
    }

    /// <summary>Index after the rows that begin at a line; rows without a number may stand between others.</summary>
    static int EndOfRun(IReadOnlyList<LayoutLine> lines, int first)
    {
        var end = first;
        for (var i = first; i < lines.Count && lines[i].IsOpen && (IsRow(lines[i]) || (i > first && IsRowWithout(lines[i]))); i++)
        {
            end = IsRow(lines[i]) || HasCells(lines[i]) ? i + 1 : end;
        }

        return end;
    }

    /// <summary>"Kent  n/a", or right below other rows "2015" and "Dorset", whose cells got lost with the space at their end.</summary>
    static bool IsRowWithout(LayoutLine line) =>
        HasCells(line) || (!line.AfterGap && !line.Stops && (NamesOnlyPlace(line) || line.Tokens is [{ Kind: TokenKind.Number }] || line.Tokens.Any(t => Months.IsMonth(t.Norm))));

    static void LabelHeader(IReadOnlyList<LayoutLine> lines, int row)
    {
        var header = row > 0 ? lines[row - 1] : null;
        if (header is { IsOpen: true, Stops: false } && (HasCells(header) || !lines[row].AfterGap) && !NamesOnlyPlace(header))
        {
            header.Label(BlockKind.TableRow, "block.table-header");
        }
    }

    static bool IsRow(LayoutLine line) =>
        line.Tokens.Count <= MostTokens && ((HasCells(line) && HasNumericCell(line)) || (NameLength(line) is > 0 and <= MostWordsOfName && (IsName(line) || IsSpan(line))));

    static bool HasCells(LayoutLine line) => Cells(line).Length > 1 && line.Tokens[^1].Norm != ".";

    static bool HasNumericCell(LayoutLine line) => Array.Exists(Cells(line), cell => cell.Any(char.IsAsciiDigit) && cell.All(c => !char.IsLetter(c)));

    static string[] Cells(LayoutLine line) => line.Words.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Number of tokens before the numbers at the line's end and their colon or dash; 0 where there are no such numbers.</summary>
    static int NameLength(LayoutLine line)
    {
        var end = line.Tokens.Count;
        var start = end;
        while (start > 0 && (line.Tokens[start - 1].Kind == TokenKind.Number || line.Tokens[start - 1].Norm is "-" or "–" or "%") && line.Tokens[start - 1].SpaceBefore)
        {
            start--;
        }

        var hasNumber = line.Tokens.Skip(start).Any(t => t.Kind == TokenKind.Number);
        return !hasNumber || start == 0 ? 0 : line.Tokens[start - 1].Norm is ":" or "-" or "–" or "=" or "," ? start - 1 : start;
    }

    // "aged under 14" and "March 2014" end in numbers and are no rows
    static bool IsName(LayoutLine line)
    {
        var last = line.Tokens[NameLength(line) - 1];
        var capital = line.Tokens[0].Capitalised && (last.Capitalised || last.Kind == TokenKind.Punctuation || line.Has("FORCE") || line.Has("AREA"));
        return capital && !Months.IsMonth(last.Norm) && !line.Tokens.Take(NameLength(line)).Any(t => t.Norm is "." or "!" or "?" or ";");
    }

    /// <summary>"1 to 5 years - 71": how long, and how many.</summary>
    static bool IsSpan(LayoutLine line) => line.Has("PAGE-SPAN") && NameLength(line) < line.Tokens.Count - 1 && line.Lattice.OfType("PAGE-SPAN").All(s => s.End <= NameLength(line));

    static bool NamesOnlyPlace(LayoutLine line)
    {
        var name = NameLength(line) is > 0 and var length ? length : line.Tokens.Count;
        return line.Lattice.At(0).Any(m => m.Type is "FORCE" or "AREA" && m.End == name);
    }
}
