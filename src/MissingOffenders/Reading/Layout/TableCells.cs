using MissingOffenders.Documents.Datelines;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Layout;

/// <summary>Cuts a row of a table into its cells.</summary>
static class TableCells
{
    const string Bar = " | ";
    const string Slash = " / ";
    const string Wide = "  ";

    /// <summary>
    /// The cells in order, without surrounding white space; one that holds nothing is an empty span. Tabs part cells where there are
    /// any, else bars, slashes, line ends and runs of spaces. A row without all of these is a name with numbers behind it.
    /// </summary>
    public static IReadOnlyList<Span> Of(string text, Span row)
    {
        var words = text.AsSpan(row.Start, row.Length);
        var cells = words.Contains('\t') ? Cut(text, row, "\t", keepEmpty: true)
            : words.Contains(Bar, StringComparison.Ordinal) ? Cut(text, row, Bar, keepEmpty: true)
            : words.Contains(Slash, StringComparison.Ordinal) ? Cut(text, row, Slash, keepEmpty: true)
            : Lines(text, row).SelectMany(l => Cut(text, l, Wide, keepEmpty: false)).ToList();
        return cells.Count > 1 ? cells : NameAndNumbers(text, row);
    }

    static List<Span> Lines(string text, Span row) => Cut(text, row, "\n", keepEmpty: false);

    static List<Span> Cut(string text, Span row, string separator, bool keepEmpty)
    {
        var cells = new List<Span>();
        var start = row.Start;
        while (start <= row.End)
        {
            var at = text.IndexOf(separator, start, row.End - start, StringComparison.Ordinal);
            var end = at < 0 ? row.End : at;
            var cell = new Span(start, end).Trim(text);
            if (keepEmpty || !cell.IsEmpty)
            {
                cells.Add(cell);
            }

            start = at < 0 ? row.End + 1 : at + separator.Length;
        }

        return cells;
    }

    /// <summary>"Forth Valley 220", "Tayside: 365 130": the name, then each of the numbers at the end.</summary>
    static IReadOnlyList<Span> NameAndNumbers(string text, Span row)
    {
        var tokens = Tokenizer.Tokenize(text, row);
        var first = FirstNumber(tokens);
        if (first == 0 || first == tokens.Count)
        {
            return [row];
        }

        var name = tokens[first - 1].Norm is ":" or "-" or "–" or "—" or "=" or "," && first > 1 ? first - 1 : first;
        return [new(row.Start, tokens[name - 1].Span.End), .. tokens.Skip(first).Select(t => t.Span)];
    }

    /// <summary>Index of the first of the numbers at the end; the year of a date belongs to the name.</summary>
    static int FirstNumber(IReadOnlyList<Token> tokens)
    {
        var first = tokens.Count;
        while (first > 0 && tokens[first - 1] is { Kind: TokenKind.Number, SpaceBefore: true })
        {
            first--;
        }

        return first > 0 && first < tokens.Count - 1 && Months.IsMonth(tokens[first - 1].Norm) ? first + 1 : first;
    }
}
