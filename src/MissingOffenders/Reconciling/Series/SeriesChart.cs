using System.Xml.Linq;
using MissingOffenders.Reconciling.Charts;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Series;

/// <summary>Draws a series for print: the values that stand, in a band from the lowest to the highest that was said.</summary>
public sealed class SeriesChart
{
    const double Height = 330;
    const double Left = 78;
    const double Right = Sheet.Width - 40;
    const double Room = 26;
    const double LabelSize = 12;

    readonly FigureSeries series;
    readonly ChartColors colors;
    readonly TimeAxis time;
    readonly ValueAxis values;
    readonly double top;

    SeriesChart(FigureSeries series, ChartColors colors, double top)
    {
        (this.series, this.colors, this.top) = (series, colors, top);
        time = new([.. series.Points.SelectMany(p => p.IsPeriod ? new[] { p.Window.Start, p.Day } : [p.Day])]);
        values = new(series.Points.Max(p => p.High));
    }

    /// <summary>The chart of a series; where it has no points, an empty one that says so.</summary>
    /// <param name="series">The series.</param>
    /// <param name="colors">Its colours.</param>
    /// <param name="day">The day on which it is drawn, which it tells; null to tell none.</param>
    public static XDocument Draw(FigureSeries series, ChartColors colors, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(colors);
        return SeriesSheet.Of(series, colors, day).Draw(Height, top => series.Points.Count == 0
            ? [Shapes.Words(Sheet.Width / 2.0, top + (Height / 2), "no figures", 14, colors.Soft, "middle")]
            : new SeriesChart(series, colors, top).Draw());
    }

    IEnumerable<XElement> Draw() => [.. Axes(), .. Bands(), .. Lines(), .. series.Points.Select(Point), .. Labels()];

    IEnumerable<XElement> Axes()
    {
        foreach (var value in values.Ticks)
        {
            yield return Shapes.Line(Left, Y(value), Right, Y(value), colors.Grid);
            yield return Shapes.Words(Left - 8, Y(value) + 4, Numbers.Text(value), LabelSize, colors.Soft, "end");
        }

        foreach (var tick in time.Ticks())
        {
            yield return Shapes.Line(Place(tick.At), Y(0), Place(tick.At), Y(0) + 5, colors.Ink);
            yield return Shapes.Words(Place(tick.At), Y(0) + 20, tick.Label, LabelSize, colors.Soft, "middle");
        }

        yield return Shapes.Line(Left, Y(0), Right, Y(0), colors.Ink);
    }

    /// <summary>From low to high between times that count the same.</summary>
    IEnumerable<XElement> Bands() => Joined()
        .Where(p => p.Before.Low != p.Before.High || p.After.Low != p.After.High)
        .Select(p => Shapes.Area([(X(p.Before), Y(p.Before.Low)), (X(p.Before), Y(p.Before.High)), (X(p.After), Y(p.After.High)), (X(p.After), Y(p.After.Low))], colors.Band));

    /// <summary>A line joins values that stand; it breaks where none does.</summary>
    IEnumerable<XElement> Lines() => Joined()
        .Where(p => p.Before.Best is not null && p.After.Best is not null)
        .Select(p => Shapes.Line(X(p.Before), Y(p.Before.Best!.Value), X(p.After), Y(p.After.Best!.Value), colors.Value, 1.5, p.Before.IsProvisional || p.After.IsProvisional ? "5 4" : null));

    IEnumerable<(SeriesPoint Before, SeriesPoint After)> Joined()
    {
        var days = series.Points.Where(p => !p.IsPeriod).ToList();
        return days.Zip(days.Skip(1)).Where(p => p.Second.Follows);
    }

    XElement Point(SeriesPoint point) => Shapes.Meaning(SeriesSheet.Told(point), [.. point.IsPeriod ? Period(point) : Day(point)]);

    IEnumerable<XElement> Day(SeriesPoint point)
    {
        if (point.Low != point.High)
        {
            yield return Shapes.Line(X(point), Y(point.Low), X(point), Y(point.High), colors.Value, 2);
            yield return Shapes.Line(X(point) - 4, Y(point.Low), X(point) + 4, Y(point.Low), colors.Value, 2);
            yield return Shapes.Line(X(point) - 4, Y(point.High), X(point) + 4, Y(point.High), colors.Value, 2);
        }

        if (point.Best is { } best)
        {
            yield return Shapes.Dot(X(point), Y(best), 4.5, colors.Value, point.IsProvisional ? colors.Paper : colors.Value);
        }
    }

    /// <summary>All that happened in a time is a bar as long as the time.</summary>
    IEnumerable<XElement> Period(SeriesPoint point)
    {
        var (from, to) = (Place(time.At(point.Window.Start)), X(point));
        yield return Shapes.Box(from, Y(point.High), Math.Max(2, to - from), Math.Max(4, Y(point.Low) - Y(point.High)), colors.Band, colors.Values[1], point.IsProvisional ? "4 3" : null);
    }

    IEnumerable<XElement> Labels() => ChartLabel.Thinned(series.Points.Select((p, i) => Label(p, i == 0 || i == series.Points.Count - 1)))
        .Select(l => Shapes.Words(l.X, l.Y, l.Words, l.Size, colors.Ink, "middle", isBold: true));

    /// <summary>The ends and the greatest value are what a reader looks for first.</summary>
    ChartLabel Label(SeriesPoint point, bool isEnd)
    {
        var at = point.IsPeriod ? (X(point) + Place(time.At(point.Window.Start))) / 2 : X(point);
        return new(at, Y(point.High) - 9, SeriesSheet.Label(point), LabelSize, isEnd ? 0 : point.High == values.Most ? 1 : point.Best is null ? 2 : 3);
    }

    double X(SeriesPoint point) => Place(time.At(point.Day));

    static double Place(double percent) => Left + (percent / 100 * (Right - Left));

    double Y(decimal value) => top + Room + ((1 - values.At(value)) * (Height - Room - 30));
}
