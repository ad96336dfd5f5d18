using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Lines;
using MissingOffenders.Text;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Makes blocks of the lines of one column.</summary>
/// <param name="joiner">Joins the lines of a block.</param>
/// <param name="bodySize">Size of type of most of the document.</param>
sealed class ColumnReader(LineJoiner joiner, double bodySize)
{
    /// <summary>All lengths are parts of the size of type.</summary>
    const double SameSize = 0.07;
    const double Indent = 0.6;
    const double MostIndent = 4;
    const double WiderLeading = 1.3;
    const double UsualLeading = 1.25;
    const double MostLeading = 2.6;
    const double Display = 1.25;
    const double JustFits = 0.5;
    const double FitsWell = 1.5;
    const double SameRight = 0.6;

    public IEnumerable<PrintedBlock> Read(IReadOnlyList<PrintedLine> lines, int page)
    {
        var edge = EdgeOf(lines);
        var leading = Leading(lines);
        var block = new List<PrintedLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            var cells = WideGaps.Cells(lines[i]);
            if (block.Count > 0 && (cells.Count > 1 || Breaks(lines, i, block, edge, leading)))
            {
                yield return Make(block, edge, page);
                block.Clear();
            }

            if (cells.Count == 1)
            {
                block.Add(lines[i]);
                continue;
            }

            foreach (var made in WideGaps.Blocks(lines[i], cells, page))
            {
                yield return made;
            }
        }

        if (block.Count > 0)
        {
            yield return Make(block, edge, page);
        }
    }

    /// <summary>Where the lines of the text begin and end: a title above them may be wider.</summary>
    Interval EdgeOf(IReadOnlyList<PrintedLine> lines)
    {
        var text = lines.Where(l => Math.Abs(l.Size - bodySize) <= bodySize * SameSize).ToList();
        var measured = text.Count > 0 ? text : lines;
        return new(measured.Min(l => l.Left), measured.Max(l => l.Right));
    }

    PrintedBlock Make(List<PrintedLine> lines, Interval edge, int page)
    {
        var isItem = IsItem(lines[0]);
        var size = lines.GroupBy(l => l.Size).MaxBy(g => g.Sum(l => l.Text.Length))!.Key;
        return new(isItem ? BlockKind.ListItem : BlockKind.Paragraph, joiner.Join(lines.Select(l => l.Text)), isItem ? "pdf.list-item" : "pdf.paragraph")
        {
            Page = page,
            Size = size,
            IsBold = lines.TrueForAll(l => l.IsBold),
            Across = new(lines.Min(l => l.Left), lines.Max(l => l.Right)),
            Baseline = lines[0].Baseline,
            EndsFull = lines[^1].Right > edge.End - (size * MostIndent),
        };
    }

    bool Breaks(IReadOnlyList<PrintedLine> lines, int i, List<PrintedLine> block, Interval edge, double leading)
    {
        var (line, last) = (lines[i], lines[i - 1]);
        var size = Math.Max(line.Size, last.Size);
        if (Math.Abs(line.Size - last.Size) > size * SameSize || line.IsBold != last.IsBold)
        {
            return true;
        }

        var step = last.Baseline - line.Baseline;
        if (step > Math.Max(leading, 1) * size * WiderLeading || IsBullet(line) || (IsItem(line) && (EndOfSentence.Stands(last.Text) || IsItem(block[0]))))
        {
            return true;
        }

        return size < bodySize * Display && !EndsBroken(last.Text) && (IsIndented(lines, i, block, edge) || IsForced(lines, i, edge));
    }

    // depart- / ment, 2013- / 14
    static bool EndsBroken(string line) => line.Length > 1 && line[^1] is '-' or '\u00AD' or '\u2010' && char.IsLetterOrDigit(line[^2]);

    /// <summary>The first line of a paragraph that is set in. A list item's further lines are, too.</summary>
    static bool IsIndented(IReadOnlyList<PrintedLine> lines, int i, List<PrintedLine> block, Interval edge)
    {
        var (line, last) = (lines[i], lines[i - 1]);
        var indent = line.Left - edge.Start;

        // two set in alike are paragraphs of one line, unless a third shows that all of a paragraph is set in
        var alone = block.Count == 1 && (i + 1 == lines.Count || Math.Abs(lines[i + 1].Left - line.Left) > line.Size * Indent);
        var follows = alone || last.Left < edge.Start + (line.Size * Indent) || EndOfSentence.Stands(last.Text);
        var centred = Math.Abs(line.Left + line.Right - last.Left - last.Right) < line.Size;
        return !centred && !IsItem(block[0]) && follows && indent > line.Size * Indent && indent < line.Size * MostIndent;
    }

    /// <summary>Whether the line's first word would have fitted on the line before.</summary>
    static bool IsForced(IReadOnlyList<PrintedLine> lines, int i, Interval edge)
    {
        var (line, last) = (lines[i], lines[i - 1]);
        var word = line.Words[0];
        var room = RightEdge(lines, i - 1, edge) - last.Right - (word.Right - word.Left) - (line.Size / 4);
        return room > line.Size * (EndOfSentence.Stands(last.Text) ? JustFits : FitsWell);
    }

    // beside a picture lines are shorter, but end at one place
    static double RightEdge(IReadOnlyList<PrintedLine> lines, int i, Interval edge)
    {
        var near = Enumerable.Range(i - 2, 3).Concat(Enumerable.Range(i, 3)).Where(n => n >= 0 && n < lines.Count && n != i)
            .Count(n => Math.Abs(lines[n].Right - lines[i].Right) < lines[i].Size * SameRight);
        return near >= 2 ? lines[i].Right + (lines[i].Size * SameRight) : edge.End;
    }

    /// <summary>
    /// Usual distance of lines as a part of the size of type, told by lines that go on inside a sentence: paragraphs of one line
    /// stand further apart.
    /// </summary>
    static double Leading(IReadOnlyList<PrintedLine> lines)
    {
        var inside = Enumerable.Range(1, lines.Count - 1)
            .Where(i => Math.Abs(lines[i].Size - lines[i - 1].Size) <= lines[i].Size * SameSize && char.IsLower(lines[i].Text[0]) && !EndOfSentence.Stands(lines[i - 1].Text))
            .Select(i => (lines[i - 1].Baseline - lines[i].Baseline) / lines[i].Size)
            .Where(s => s < MostLeading).Order().ToList();
        return inside.Count > 0 ? inside[inside.Count / 2] : UsualLeading;
    }

    static bool IsItem(PrintedLine line) => IsBullet(line) || ListMarker.Stands(line.Text, new Span(0, line.Text.Length));

    // fonts of pictures have bullets in the private area of Unicode
    static bool IsBullet(PrintedLine line) => line.Text is [(>= '\uE000' and <= '\uF8FF') or '•' or '▪' or '●' or '■' or '◦' or '‣' or '►', ..];
}
