namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Joins words that are set with spaces between their letters.</summary>
static class SpacedLetters
{
    const int LeastLetters = 4;
    const double WidestGap = 1.2;
    const double WordGap = 1.7;

    public static IEnumerable<PrintedWord> Join(IReadOnlyList<PrintedWord> row)
    {
        for (var i = 0; i < row.Count;)
        {
            var end = EndOfRun(row, i);
            if (end - i < LeastLetters)
            {
                yield return row[i++];
                continue;
            }

            foreach (var word in JoinRun([.. row.Skip(i).Take(end - i)]))
            {
                yield return word;
            }

            i = end;
        }
    }

    // digits that stand apart are cells of a table, not one number
    static int EndOfRun(IReadOnlyList<PrintedWord> row, int start)
    {
        var end = start;
        while (end < row.Count && row[end].Text is [var c] && char.IsLetter(c) && (end == start || row[end].Left - row[end - 1].Right < row[end].Size * WidestGap))
        {
            end++;
        }

        return end;
    }

    static IEnumerable<PrintedWord> JoinRun(List<PrintedWord> letters)
    {
        var gaps = Enumerable.Range(1, letters.Count - 1).Select(i => letters[i].Left - letters[i - 1].Right).Order().ToList();
        var usual = gaps[gaps.Count / 4];
        var word = letters[0];
        for (var i = 1; i < letters.Count; i++)
        {
            if (letters[i].Left - letters[i - 1].Right > usual * WordGap)
            {
                yield return word;
                word = letters[i];
            }
            else
            {
                word = word.Join(letters[i]);
            }
        }

        yield return word;
    }
}
