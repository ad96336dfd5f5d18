using System.Xml.Linq;
using MissingOffenders.Reconciling.Charts;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Series;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Conflicts.Lanes;

/// <summary>Draws lanes for print: what a page can only show on the screen, with all that it needs to be understood beside it.</summary>
sealed class LaneDrawing
{
    const double Names = 150;
    const double Right = Sheet.Width - 40;
    const double LaneHead = 24;
    const double RowHeight = 24;
    const double AxisHeight = 30;

    readonly LaneChart chart;
    readonly ChartColors colors;

    LaneDrawing(LaneChart chart, ChartColors colors) => (this.chart, this.colors) = (chart, colors);

    /// <summary>The lanes of a conflict.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="chart">Its lanes.</param>
    /// <param name="colors">Its colours.</param>
    /// <param name="drawn">When it is drawn.</param>
    public static XDocument Draw(Conflict conflict, LaneChart chart, ChartColors colors, DateOnly drawn)
    {
        LaneDrawing drawing = new(chart, colors);
        var height = chart.Lanes.Sum(HeightOf) + (chart.Ticks.Count > 0 ? AxisHeight : 0);
        return SheetOf(conflict, chart, colors, drawn).Draw(height, top => drawing.Draw(top, top + chart.Lanes.Sum(HeightOf)));
    }

    static double HeightOf(Lane lane) => LaneHead + (lane.Rows.Count * RowHeight) + 6;

    static Sheet SheetOf(Conflict conflict, LaneChart chart, ChartColors colors, DateOnly drawn) => new(
        "lanes",
        $"{conflict.Subject()}: {conflict.Standing()}",
        $"{Shown.Count(chart.Lanes.Count, "independent source")}: {string.Join("; ", chart.Lanes.SelectMany(l => l.Rows.Select(r => $"{l.Outlets}: {r.Value}")))}.",
        colors)
    {
        Subtitle = $"{conflict.Kind.Title()}, {conflict.StatusWord()}{(conflict.Difference.Window is { } window ? $"; {Explanation.Period(window)}" : "")}",
        Notes =
        [
            conflict.Explanation,
            Decision(conflict),
            "A lane is an independent source. Dot: a value, at the last day that it holds for; hollow: a copy of the same origin; bar: the time that it holds for, dotted where the article does not state it. Unequal values have colours of their own.",
            $"Sources: {string.Join(", ", conflict.Members.Select(m => m.Observation.Source).Distinct(StringComparer.Ordinal))}. State of {SeriesSheet.Day(drawn)}.",
        ],
    };

    static string Decision(Conflict conflict) => conflict.Resolution.ResolvedBy is { } by
        ? $"Decided by {by}, {conflict.Resolution.ResolvedAt?.Split('T')[0]}: {conflict.Resolution.Reason}.{(conflict.Stale ? " Evidence has changed since." : "")}"
        : conflict.IsOpen() ? $"Provisional: nobody has decided. Proposed: {conflict.Resolution.Reason}." : $"No contradiction: {conflict.Resolution.Reason}.";

    IEnumerable<XElement> Draw(double top, double bottom)
    {
        foreach (var tick in chart.Ticks)
        {
            yield return Shapes.Line(X(tick.At), top, X(tick.At), bottom, colors.Grid);
            yield return Shapes.Words(X(tick.At), bottom + 18, tick.Label, 12, colors.Soft, "middle");
        }

        var y = top;
        foreach (var lane in chart.Lanes)
        {
            yield return Shapes.Line(Sheet.Margin, y, Right, y, colors.Grid);
            yield return Shapes.Words(Sheet.Margin, y + 16, $"{lane.Letter}  {lane.Outlets}, {Shown.Count(lane.Articles, "article")}{(lane.Articles == 1 ? "" : ", one voice")}", 12, colors.Soft);
            foreach (var (i, row) in lane.Rows.Index())
            {
                foreach (var shape in Row(row, y + LaneHead + (i * RowHeight) + (RowHeight / 2)))
                {
                    yield return shape;
                }
            }

            y += HeightOf(lane);
        }
    }

    IEnumerable<XElement> Row(LaneRow row, double y)
    {
        var color = colors.Values[row.Tint ?? 0];
        yield return Shapes.Words(Names - 12, y + 5, row.Role is null ? row.Value : $"{row.Value} {row.Role}", row.Role is null ? 15 : 11, color, "end", isBold: true);
        if (row.Dots.Count == 0)
        {
            yield return Shapes.Words(Names, y + 4, "no date", 11, colors.Soft);
        }

        foreach (var dot in row.Dots)
        {
            yield return Shapes.Meaning(dot.Words, [.. Dot(dot, y, color)]);
        }
    }

    IEnumerable<XElement> Dot(Dot dot, double y, string color)
    {
        if (dot.At - dot.From > 1)
        {
            yield return Shapes.Line(X(dot.From), y, X(dot.At), y, color, 2.5, dot.IsLoose ? "2 5" : null);
        }

        var x = X(dot.At) + (dot.IsBeside ? 14 : 0);
        yield return Shapes.Dot(x, y, 5, color, dot.IsCopy ? colors.Paper : color);
        if (dot.Count > 1)
        {
            yield return Shapes.Words(x + 8, y - 4, $"×{Shown.Grouped(dot.Count)}", 10, colors.Soft);
        }
    }

    static double X(double percent) => Names + (percent / 100 * (Right - Names));
}
