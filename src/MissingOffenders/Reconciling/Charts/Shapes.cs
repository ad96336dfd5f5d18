using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace MissingOffenders.Reconciling.Charts;

/// <summary>What charts are drawn of. Names stand in it as text: nothing in a name is ever taken for markup.</summary>
public static class Shapes
{
    /// <summary>How wide a letter is, as a share of its size. A guess on the safe side: the fonts of whoever looks at it are not known.</summary>
    public const double LetterWidth = 0.56;

    internal static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>A line of words.</summary>
    /// <param name="x">Where it is tied to.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="words">The words.</param>
    /// <param name="size">Size of its letters.</param>
    /// <param name="color">Its colour.</param>
    /// <param name="anchor">Which part of it stands at <paramref name="x"/>: <c>start</c>, <c>middle</c>, <c>end</c>.</param>
    /// <param name="isBold">Whether it is set in bold.</param>
    public static XElement Words(double x, double y, string words, double size, string color, string anchor = "start", bool isBold = false) => new(
        Svg + "text",
        At("x", x), At("y", y), At("font-size", size),
        anchor == "start" ? null : new XAttribute("text-anchor", anchor),
        isBold ? new XAttribute("font-weight", "600") : null,
        new XAttribute("fill", color),
        Clean(words));

    /// <summary>A straight line.</summary>
    public static XElement Line(double x1, double y1, double x2, double y2, string color, double width = 1, string? dashes = null) => new(
        Svg + "line",
        At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2),
        new XAttribute("stroke", color), At("stroke-width", width),
        dashes is null ? null : new XAttribute("stroke-dasharray", dashes));

    /// <summary>A dot, full or hollow.</summary>
    public static XElement Dot(double x, double y, double radius, string color, string fill) => new(
        Svg + "circle",
        At("cx", x), At("cy", y), At("r", radius), new XAttribute("fill", fill), new XAttribute("stroke", color), At("stroke-width", 1.8));

    /// <summary>A box, with or without a border.</summary>
    public static XElement Box(double x, double y, double width, double height, string fill, string? border = null, string? dashes = null) => new(
        Svg + "rect",
        At("x", x), At("y", y), At("width", width), At("height", height), new XAttribute("fill", fill),
        border is null ? null : new XAttribute("stroke", border),
        dashes is null ? null : new XAttribute("stroke-dasharray", dashes));

    /// <summary>A surface with corners.</summary>
    public static XElement Area(IEnumerable<(double X, double Y)> corners, string fill) => new(
        Svg + "polygon", new XAttribute("points", string.Join(' ', corners.Select(c => $"{F(c.X)},{F(c.Y)}"))), new XAttribute("fill", fill));

    /// <summary>Shapes that mean one thing, which a pointer and a reader of the drawing are told.</summary>
    public static XElement Meaning(string what, params object?[] shapes) => new(Svg + "g", new XElement(Svg + "title", Clean(what)), shapes);

    /// <summary>Names come from articles and may hold what no XML can.</summary>
    internal static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()));

    internal static XAttribute At(string name, double number) => new(name, F(number));

    static string F(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
