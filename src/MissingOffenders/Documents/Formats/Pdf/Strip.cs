namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Words that stand at one height, with white above and below all across.</summary>
sealed class Strip
{
    /// <summary>How far letters reach below their line, as a part of their size.</summary>
    const double Descent = 0.2;
    const double Ascent = 0.7;

    /// <summary>White between two lines that stand side by side, as parts of the size of type.</summary>
    const double LeastGutter = 0.7;
    const double MostStep = 0.4;

    Strip(List<PrintedWord> words)
    {
        Words = words;
        Top = words.Max(w => w.Top);
        Bottom = words.Min(w => w.Baseline);
        Gaps = GapsBetween(words);
    }

    public IReadOnlyList<PrintedWord> Words { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>Where nothing is printed, from the left; the first and the last reach to the borders.</summary>
    public IReadOnlyList<Interval> Gaps { get; }

    /// <summary>The strips of a part of the page, from the top.</summary>
    public static IReadOnlyList<Strip> Of(IEnumerable<PrintedWord> words) => JoinNeighbours(Of(words, w => w.Top, w => w.Baseline));

    /// <summary>The strips where words of one row need not stand on one line: a number halfway down the two lines of its name.</summary>
    public static IReadOnlyList<Strip> OfRows(IEnumerable<PrintedWord> words) => Of(words, w => w.Baseline + (w.Size * Ascent), w => w.Baseline - (w.Size * Descent));

    /// <summary>Lines of columns that are not level with each other take turns; two of them side by side make one strip.</summary>
    static List<Strip> JoinNeighbours(List<Strip> strips)
    {
        var joined = new List<Strip>();
        for (var i = 0; i < strips.Count; i++)
        {
            var takesTurns = i + 1 < strips.Count && strips[i].StandsBeside(strips[i + 1]);
            joined.Add(takesTurns ? new([.. strips[i].Words, .. strips[i + 1].Words]) : strips[i]);
            i += takesTurns ? 1 : 0;
        }

        return joined;
    }

    bool StandsBeside(Strip next)
    {
        var size = Words[0].Size;
        var (right, left) = (Gaps[^1].Start, Gaps[0].End);
        return Bottom - next.Top < size * MostStep && (next.Gaps[0].End - right > size * LeastGutter || left - next.Gaps[^1].Start > size * LeastGutter);
    }

    static List<Strip> Of(IEnumerable<PrintedWord> words, Func<PrintedWord, double> top, Func<PrintedWord, double> lower)
    {
        var strips = new List<Strip>();
        var open = new List<PrintedWord>();
        var bottom = double.MaxValue;
        foreach (var word in words.OrderByDescending(top).ThenBy(w => w.Left))
        {
            if (open.Count > 0 && top(word) <= bottom)
            {
                strips.Add(new(open));
                open = [];
                bottom = double.MaxValue;
            }

            open.Add(word);
            bottom = Math.Min(bottom, lower(word));
        }

        if (open.Count > 0)
        {
            strips.Add(new(open));
        }

        return strips;
    }

    /// <summary>How many lines stand on both sides of <paramref name="gutter"/>: 0 where one side is empty.</summary>
    public int LinesBeside(Interval gutter)
    {
        var left = Words.Where(w => w.Middle < gutter.Middle).Select(w => Math.Round(w.Baseline / 2)).Distinct().Count();
        var right = Words.Where(w => w.Middle > gutter.Middle).Select(w => Math.Round(w.Baseline / 2)).Distinct().Count();
        return Math.Min(left, right);
    }

    /// <summary>Where the lines behind <paramref name="gutter"/> begin.</summary>
    public IEnumerable<double> LineStartsBehind(Interval gutter) =>
        Words.Where(w => w.Middle > gutter.Middle).GroupBy(w => Math.Round(w.Baseline / 2)).Select(l => l.Min(w => w.Left));

    static List<Interval> GapsBetween(List<PrintedWord> words)
    {
        var gaps = new List<Interval>();
        var end = double.MinValue;
        foreach (var word in words.OrderBy(w => w.Left))
        {
            if (word.Left > end)
            {
                gaps.Add(new(end, word.Left));
            }

            end = Math.Max(end, word.Right);
        }

        gaps.Add(new(end, double.MaxValue));
        return gaps;
    }
}
