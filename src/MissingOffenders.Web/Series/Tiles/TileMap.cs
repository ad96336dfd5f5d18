using System.Xml.Linq;
using MissingOffenders.Reconciling.Charts;
using MissingOffenders.Reconciling.Series;

namespace MissingOffenders.Web.Series.Tiles;

/// <summary>Draws the forces of one day as tiles: a force is as large as the next, however much land it has.</summary>
sealed class TileMap
{
    const double Wide = 86;
    const double High = 50;
    const double Gap = 4;
    const int Columns = 8;
    const int Shades = 5;

    readonly ForceDay day;
    readonly ChartColors colors;
    readonly IReadOnlyList<decimal> ranked;

    TileMap(ForceDay day, ChartColors colors)
    {
        (this.day, this.colors) = (day, colors);
        ranked = [.. day.Values.Values.Select(p => p.Best ?? p.High).Order()];
    }

    /// <summary>The map of a day.</summary>
    /// <param name="day">The day and what was counted on it.</param>
    /// <param name="colors">Its colours.</param>
    /// <param name="drawn">When it is drawn.</param>
    public static XDocument Draw(ForceDay day, ChartColors colors, DateOnly drawn)
    {
        TileMap map = new(day, colors);
        var tiles = map.Tiles().ToList();
        return map.Sheet(tiles.Count, drawn).Draw((tiles.Max(t => t.Row) + 1) * (High + Gap), top => tiles.Select(t => map.Tile(t, top)));
    }

    /// <summary>The forces of today at their places, and below them others that have a value.</summary>
    IEnumerable<ForceTile> Tiles()
    {
        var others = day.Values.Keys.Except(ForceTile.All.Select(t => t.Force), StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var below = ForceTile.All.Max(t => t.Row) + 1;
        return ForceTile.All.Concat(others.Select((force, i) => new ForceTile(force, force.Split(' ')[0], 1 + (i % Columns), below + (i / Columns))));
    }

    Sheet Sheet(int forces, DateOnly drawn) => new("forces", $"{Counted} by police force, {SeriesSheet.Day(day.Day)}", Description(), colors)
    {
        Subtitle = $"People; {day.Values.Count} of {forces} forces have a count that holds for the day",
        Notes =
        [
            "A tile is a force, about where it lies. The stronger its colour, the more; forces without a value are empty."
                + (day.Values.Values.Any(p => p.Best is null) ? " Two numbers: nothing settles which one is right." : "")
                + (day.Values.Values.Any(p => p.IsProvisional) ? " (p) and a dashed border: provisional, since sources contradict each other and nobody has decided." : ""),
            $"Sources: {string.Join(", ", day.Values.Values.SelectMany(p => p.Names).Distinct(StringComparer.Ordinal))}.",
            $"{SeriesSheet.Method} State of {SeriesSheet.Day(drawn)}.",
        ],
    };

    string Counted => char.ToUpperInvariant(day.Measure[0]) + day.Measure[1..] + (day.Breakdown.Length > 0 ? $" ({day.Breakdown})" : "");

    string Description() => string.Join("; ", day.Values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key} {SeriesSheet.Label(v.Value)}")) + ".";

    XElement Tile(ForceTile tile, double top)
    {
        var (x, y) = (Reconciling.Charts.Sheet.Margin + ((tile.Column - 1) * (Wide + Gap)), top + (tile.Row * (High + Gap)));
        var middle = x + (Wide / 2);
        if (!day.Values.TryGetValue(tile.Force, out var point))
        {
            return Shapes.Meaning($"{tile.Force}: no value", Shapes.Box(x, y, Wide, High, "none", colors.Grid), Shapes.Words(middle, y + 20, tile.Short, 11, colors.Soft, "middle"));
        }

        var shade = Shapes.Box(x, y, Wide, High, colors.Value, colors.Value, point.IsProvisional ? "4 3" : null);
        shade.SetAttributeValue("fill-opacity", FormattableString.Invariant($"{0.06 + (0.08 * Shade(point)):0.00}"));
        return Shapes.Meaning(
            $"{tile.Force}: {SeriesSheet.Told(point)}",
            shade,
            Shapes.Words(middle, y + 18, tile.Short, 11, colors.Ink, "middle"),
            Shapes.Words(middle, y + 38, SeriesSheet.Label(point), SeriesSheet.Label(point).Length > 8 ? 11 : 15, colors.Ink, "middle", isBold: true));
    }

    /// <summary>In which fifth of all values it is.</summary>
    int Shade(SeriesPoint point) => ranked.Count(v => v < (point.Best ?? point.High)) * Shades / ranked.Count;
}
