namespace MissingOffenders.Reconciling.Independence;

/// <summary>Cuts figures of one number into those that can speak of the same time.</summary>
static class OriginPeriods
{
    /// <summary>
    /// The parts of <paramref name="items"/>. A figure without a fixed time goes where there is just one place for it.
    /// Those with several places come last, in a part of their own of which <c>IsOpen</c> holds.
    /// </summary>
    public static IEnumerable<(List<int> Items, bool IsOpen)> Split(IReadOnlyList<int> items, IReadOnlyList<GroupedFigure> figures, IndependenceOptions options)
    {
        var parts = new List<Part>();
        foreach (var item in items.Where(i => IsFixed(figures[i])).OrderBy(i => figures[i].Start).ThenBy(i => figures[i].End))
        {
            var (start, end) = (figures[item].Start!.Value.DayNumber, figures[item].End!.Value.DayNumber);
            if (parts.Count == 0 || start > parts[^1].End + options.OriginDays || start > parts[^1].Start + options.OriginSpan)
            {
                parts.Add(new() { Start = start, End = end });
            }

            parts[^1].Items.Add(item);
            parts[^1].End = Math.Max(parts[^1].End, end);
        }

        var open = new List<int>();
        foreach (var item in items.Where(i => !IsFixed(figures[i])))
        {
            (OnlyPlace(figures[item], parts, options) ?? open).Add(item);
        }

        return [.. parts.Select(p => (p.Items, false)), (open, parts.Count > 0)];
    }

    static bool IsFixed(GroupedFigure figure) => figure is { Start: not null, End: not null };

    static List<int>? OnlyPlace(GroupedFigure figure, List<Part> parts, IndependenceOptions options)
    {
        var start = figure.Start?.DayNumber - options.OriginDays ?? int.MinValue;
        var end = figure.End?.DayNumber + options.OriginDays ?? int.MaxValue;
        var first = FirstEndingAt(start, parts);
        return first < parts.Count && parts[first].Start <= end && (first + 1 == parts.Count || parts[first + 1].Start > end) ? parts[first].Items : null;
    }

    /// <summary>Index of the first part that ends on or after a day. Parts end in the order in which they start.</summary>
    static int FirstEndingAt(int day, List<Part> parts)
    {
        var (low, high) = (0, parts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = parts[middle].End < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    sealed class Part
    {
        public required int Start { get; init; }

        public required int End { get; set; }

        public List<int> Items { get; } = [];
    }
}
