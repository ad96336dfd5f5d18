namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Makes words of printed characters.</summary>
static class Words
{
    /// <summary>All lengths are parts of the size of type.</summary>
    const double SameLine = 0.12;
    const double Space = 0.2;
    const double SpaceWithMark = 0.05;
    const double SmallerType = 0.8;
    const double MuchLarger = 1.7;

    /// <summary>The words of the page, from the top line to the bottom one and from left to right.</summary>
    public static IReadOnlyList<PrintedWord> Of(IReadOnlyList<Glyph> glyphs)
    {
        var words = new List<PrintedWord>();
        foreach (var row in Rows(glyphs))
        {
            words.AddRange(SpacedLetters.Join(JoinPieces(InRow(row))));
        }

        return DropCaps.Attach(RaisedWords.Attach(words));
    }

    /// <summary>Characters on one line of the sheet, in the order in which they were printed.</summary>
    static IEnumerable<List<Glyph>> Rows(IReadOnlyList<Glyph> glyphs)
    {
        var row = new List<Glyph>();
        foreach (var glyph in glyphs.OrderByDescending(g => g.Baseline))
        {
            if (row.Count > 0 && row[0].Baseline - glyph.Baseline > SameLine * Math.Min(row[0].Size, glyph.Size))
            {
                yield return row;
                row = [];
            }

            row.Add(glyph);
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }

    /// <summary>Words of one row in the order in which they were printed: where lines overlap, their letters stay apart.</summary>
    static List<PrintedWord> InRow(List<Glyph> row)
    {
        var words = new List<PrintedWord>();
        var setting = WideSetting.Of(row);
        var spaced = true;
        Glyph last = default;
        foreach (var glyph in row)
        {
            if (glyph.IsSpace)
            {
                spaced = true;
                continue;
            }

            var word = new PrintedWord(glyph.Text, glyph.Left, glyph.Right, glyph.Baseline, glyph.Size, glyph.IsBold);
            if (words.Count > 0 && (GoesOn(words[^1], word, spaced) || (!spaced && setting.Joins(last, glyph))))
            {
                words[^1] = words[^1].Join(IsSmallDigit(words[^1], word) ? word with { Text = RaisedMark.Write(word.Text) } : word);
            }
            else
            {
                words.Add(word);
            }

            spaced = false;
            last = glyph;
        }

        return words;
    }

    /// <summary>Words whose letters were not printed in their order.</summary>
    static List<PrintedWord> JoinPieces(List<PrintedWord> pieces)
    {
        var words = new List<PrintedWord>();
        foreach (var piece in pieces.OrderBy(w => w.Left))
        {
            if (words.Count > 0 && Math.Abs(piece.Left - words[^1].Right) <= piece.Size * SpaceWithMark && GoesOn(words[^1], piece, spaced: true))
            {
                words[^1] = words[^1].Join(piece);
            }
            else
            {
                words.Add(piece);
            }
        }

        return words;
    }

    static bool GoesOn(PrintedWord word, PrintedWord next, bool spaced)
    {
        var size = Math.Max(word.Size, next.Size);
        var gap = next.Left - word.Right;
        return gap <= size * (spaced ? SpaceWithMark : Space) && gap > -size * Space && Math.Min(word.Size, next.Size) * MuchLarger > size;
    }

    // a footnote mark that is small but not raised
    static bool IsSmallDigit(PrintedWord word, PrintedWord next) =>
        next.Size <= word.Size * SmallerType && char.IsAsciiDigit(next.Text[0]) && char.IsAsciiDigit(word.Text[^1]);
}
