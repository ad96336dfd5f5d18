namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Puts raised marks and ordinal endings behind the words that they belong to.</summary>
static class RaisedWords
{
    /// <summary>All lengths are parts of the size of the word's type.</summary>
    const double LeastShift = 0.12;
    const double ClearShift = 0.25;
    const double MostShift = 0.75;
    const double MostGap = 0.2;
    const double SmallerType = 0.85;
    const double TooSmall = 0.4;
    const int MostCharacters = 4;

    public static IReadOnlyList<PrintedWord> Attach(List<PrintedWord> words)
    {
        var left = words.ToList();
        foreach (var raised in words.Where(w => w.Text.Length <= MostCharacters))
        {
            var index = left.FindIndex(w => Carries(w, raised));
            if (index < 0)
            {
                AttachToNext(left, raised);
                continue;
            }

            left[index] = left[index].Join(raised with { Text = RaisedMark.Write(raised.Text) });
            left.Remove(raised);
            JoinRest(left, left.FindIndex(w => w.Left <= raised.Left && w.Right >= raised.Right && w.Text.Length > raised.Text.Length));
        }

        return left;
    }

    static bool Carries(PrintedWord word, PrintedWord raised)
    {
        var shift = (raised.Baseline - word.Baseline) / word.Size;
        var gap = (raised.Left - word.Right) / word.Size;
        return shift is > LeastShift and < MostShift && gap is > -MostGap and < MostGap
            && raised.Size <= word.Size && raised.Size > word.Size * TooSmall && IsMark(raised.Text)
            && (raised.Size < word.Size * SmallerType || (shift > ClearShift && raised.Text.All(char.IsAsciiDigit)));
    }

    static bool IsMark(string text) => text.All(c => char.IsAsciiDigit(c) || c is ',' or '*' or '†' or '‡' or '§' or '(' or ')' or '[' or ']') || text is "st" or "nd" or "rd" or "th" or [>= 'a' and <= 'f'];

    /// <summary>The mark before the note itself.</summary>
    static void AttachToNext(List<PrintedWord> words, PrintedWord raised)
    {
        var index = raised.Text.All(char.IsAsciiDigit) ? words.FindIndex(w => Carries(w with { Right = raised.Left }, raised) && w.Left >= raised.Right && w.Left - raised.Right < w.Size) : -1;
        if (index >= 0)
        {
            words[index] = words[index] with { Text = $"{RaisedMark.Write(raised.Text)} {words[index].Text}", Left = raised.Left };
            words.Remove(raised);
        }
    }

    /// <summary>A full stop or comma behind the mark.</summary>
    static void JoinRest(List<PrintedWord> words, int index)
    {
        if (index < 0)
        {
            return;
        }

        var word = words[index];
        var next = words.FindIndex(w => w != word && Math.Abs(w.Baseline - word.Baseline) < word.Size * LeastShift
            && Math.Abs(w.Left - word.Right) < word.Size * LeastShift && !char.IsLetterOrDigit(w.Text[0]));
        if (next >= 0)
        {
            words[index] = word.Join(words[next]);
            words.RemoveAt(next);
        }
    }
}
