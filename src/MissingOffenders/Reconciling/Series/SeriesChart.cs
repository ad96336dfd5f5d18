using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Series;

/// <summary>Draws a series as an SVG chart for print: a dot where a value stands, a bar from low to high, hollow dots for copies.</summary>
public sealed class SeriesChart
{
    const int Width = 800;
    const int Height = 460;
    const int Left = 70;
    const int Right = 30;
    const int Top = 60;
    const int Bottom = 90;
    const string Ink = "#222222";
    const string Grid = "#dddddd";
    const string Accent = "#1f5a8a";

    static readonly int[] Steps = [1, 2, 5, 10];
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    readonly FigureSeries series;
    readonly (double First, double Last) days;
    readonly double step;
    readonly double top;

    SeriesChart(FigureSeries series)
    {
        this.series = series;
        var (first, last) = (series.Points[0].Day.DayNumber, series.Points[^1].Day.DayNumber);
        var margin = Math.Max(120, (last - first) / 20.0);
        days = (first - margin, last + margin);
        var most = (double)series.Points.Max(p => p.High);
        step = NiceStep(most / 5);
        top = Math.Max(step, Math.Ceiling(most * 1.05 / step) * step);
    }

    /// <summary>The chart of a series; where it has no points, an empty one that says so.</summary>
    public static XDocument Draw(FigureSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(series.Points.Count == 0 ? Canvas(series.Title, Label(Width / 2, Height / 2, "no figures", "middle", 14)) : new SeriesChart(series).Draw());
    }

    XElement Draw() => Canvas(series.Title, [.. Axes(), .. series.Points.SelectMany(Point), .. Line(), .. Sources()]);

    static XElement Canvas(string title, params object[] content) => new(
        Svg + "svg",
        new XAttribute("viewBox", $"0 0 {Width} {Height}"),
        new XAttribute("width", Width),
        new XAttribute("height", Height),
        new XAttribute("font-family", "Helvetica, Arial, sans-serif"),
        new XElement(Svg + "title", Clean(title)),
        new XElement(Svg + "rect", new XAttribute("width", Width), new XAttribute("height", Height), new XAttribute("fill", "white")),
        Label(Left, 32, title, "start", 18),
        content);

    IEnumerable<XElement> Axes()
    {
        for (var value = 0.0; value <= top; value += step)
        {
            yield return Stroke(Left, Y(value), Width - Right, Y(value), Grid, 1);
            yield return Label(Left - 8, Y(value) + 4, Numbers.Text((decimal)value), "end", 12);
        }

        var (first, last) = (series.Points[0].Day.Year, series.Points[^1].Day.Year + 1);
        var every = Math.Max(1, (last - first + 9) / 10);
        for (var year = first; year <= last; year += every)
        {
            var x = X(new DateOnly(year, 1, 1).DayNumber);
            if (x >= Left && x <= Width - Right)
            {
                yield return Stroke(x, Height - Bottom, x, Height - Bottom + 5, Ink, 1);
                yield return Label(x, Height - Bottom + 20, year.ToString(CultureInfo.InvariantCulture), "middle", 12);
            }
        }

        yield return Stroke(Left, Height - Bottom, Width - Right, Height - Bottom, Ink, 1);
        yield return Label(Left, Top - 10, "people", "start", 12);
    }

    IEnumerable<XElement> Point(SeriesPoint point)
    {
        var x = X(point.Day.DayNumber);
        if (point.Low != point.High)
        {
            yield return Stroke(x, Y((double)point.Low), x, Y((double)point.High), Accent, 4);
        }

        foreach (var (value, copies) in point.Copies.OrderBy(c => c.Key))
        {
            var stands = point.Best is null || point.Best == value;
            yield return Dot(x, Y((double)value), 4.5, stands ? Accent : "white", $"{Numbers.Text(value)}, {Explanation.Period(point.Window)}");
            for (var i = 0; i < Math.Min(copies, 3); i++)
            {
                yield return Dot(x + (9 * (i + 1)), Y((double)value), 3.5, "white", "copy of the same origin");
            }
        }

        var label = point.Low == point.High ? Numbers.Text(point.High) : $"{Numbers.Text(point.Low)}–{Numbers.Text(point.High)}";
        yield return Label(x, Y((double)point.High) - 10, label, "middle", 11);
    }

    /// <summary>A thin line joins the values that stand; it breaks where none does.</summary>
    IEnumerable<XElement> Line()
    {
        for (var i = 1; i < series.Points.Count; i++)
        {
            if (series.Points[i - 1].Best is { } before && series.Points[i].Best is { } after)
            {
                yield return Stroke(X(series.Points[i - 1].Day.DayNumber), Y((double)before), X(series.Points[i].Day.DayNumber), Y((double)after), Accent, 1);
            }
        }
    }

    IEnumerable<XElement> Sources()
    {
        var names = series.Points.SelectMany(p => p.Sources.Split(", ")).Distinct(StringComparer.Ordinal).ToList();
        var text = $"Sources: {string.Join(", ", names)}";
        yield return Label(Left, Height - 44, text.Length > 130 ? text[..127] + "..." : text, "start", 10);
        yield return Label(Left, Height - 26, "Filled dot: a value that stands. Bar: values from low to high at one time. Hollow dots: copies of one origin, or a value that does not stand.", "start", 10);
    }

    double X(double day) => Left + ((day - days.First) / (days.Last - days.First) * (Width - Left - Right));

    double Y(double value) => Height - Bottom - (value / top * (Height - Top - Bottom));

    static double NiceStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(rough, 1))));
        return Steps.Select(f => f * power).First(s => s >= Math.Min(rough, 10 * power));
    }

    static XElement Dot(double x, double y, double radius, string fill, string title) => new(
        Svg + "circle",
        new XAttribute("cx", F(x)),
        new XAttribute("cy", F(y)),
        new XAttribute("r", F(radius)),
        new XAttribute("fill", fill),
        new XAttribute("stroke", Accent),
        new XAttribute("stroke-width", "1.5"),
        new XElement(Svg + "title", title));

    static XElement Stroke(double x1, double y1, double x2, double y2, string color, int width) => new(
        Svg + "line",
        new XAttribute("x1", F(x1)),
        new XAttribute("y1", F(y1)),
        new XAttribute("x2", F(x2)),
        new XAttribute("y2", F(y2)),
        new XAttribute("stroke", color),
        new XAttribute("stroke-width", width));

    static XElement Label(double x, double y, string text, string anchor, int size) => new(
        Svg + "text",
        new XAttribute("x", F(x)),
        new XAttribute("y", F(y)),
        new XAttribute("text-anchor", anchor),
        new XAttribute("font-size", size),
        new XAttribute("fill", Ink),
        Clean(text));

    /// <summary>Names come from articles and may hold what no XML can.</summary>
    static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()));

    static string F(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
