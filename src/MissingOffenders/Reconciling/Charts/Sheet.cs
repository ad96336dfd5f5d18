using System.Xml.Linq;

namespace MissingOffenders.Reconciling.Charts;

/// <summary>A drawing with a heading above and notes below it, which says in words what it shows.</summary>
/// <param name="Name">Tells it apart from other drawings of a page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What can be seen on it, for those who do not see it.</param>
/// <param name="Colors">Its colours.</param>
public sealed record Sheet(string Name, string Title, string Description, ChartColors Colors)
{
    /// <summary>Width of every drawing.</summary>
    public const int Width = 800;

    /// <summary>Room at both sides.</summary>
    public const int Margin = 30;

    const double TitleSize = 19;
    const double NoteSize = 11;
    const double NoteLine = 15.5;

    /// <summary>What is counted and how, below the title.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>What stands below the drawing: how to read it, sources, method, day. A paragraph each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The drawing.</summary>
    /// <param name="height">Height of what is drawn.</param>
    /// <param name="draw">Gives what is drawn below a height: the heading needs room.</param>
    public XDocument Draw(double height, Func<double, IEnumerable<XElement>> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        var titles = Paragraphs.Lines(Title, TitleSize, Width - (2 * Margin)).ToList();
        var top = 16 + (titles.Count * 24) + (Subtitle.Length > 0 ? 20 : 0) + 10;
        var notes = Notes.SelectMany(n => Paragraphs.Lines(n, NoteSize, Width - (2 * Margin)).Select((line, i) => (line, Gap: i == 0 ? 5.0 : 0))).ToList();
        var all = top + height + notes.Sum(n => NoteLine + n.Gap) + 18;
        return new(Canvas(all, [.. Heading(titles), .. draw(top), .. Below(notes, top + height)]));
    }

    IEnumerable<XElement> Heading(List<string> titles)
    {
        foreach (var (i, line) in titles.Index())
        {
            yield return Shapes.Words(Margin, 36 + (i * 24), line, TitleSize, Colors.Ink, isBold: true);
        }

        if (Subtitle.Length > 0)
        {
            yield return Shapes.Words(Margin, 32 + (titles.Count * 24), Subtitle, 13, Colors.Soft);
        }
    }

    IEnumerable<XElement> Below(List<(string Line, double Gap)> notes, double y)
    {
        foreach (var (line, gap) in notes)
        {
            y += NoteLine + gap;
            yield return Shapes.Words(Margin, y, line, NoteSize, Colors.Soft);
        }
    }

    XElement Canvas(double height, IReadOnlyList<XElement> content) => new(
        Shapes.Svg + "svg",
        new XAttribute("viewBox", FormattableString.Invariant($"0 0 {Width} {Math.Ceiling(height)}")),
        new XAttribute("width", Width),
        new XAttribute("height", Math.Ceiling(height)),
        new XAttribute("font-family", "Helvetica, Arial, 'Liberation Sans', sans-serif"),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", $"{Name}-title {Name}-description"),
        new XElement(Shapes.Svg + "title", new XAttribute("id", $"{Name}-title"), Shapes.Clean(Title)),
        new XElement(Shapes.Svg + "desc", new XAttribute("id", $"{Name}-description"), Shapes.Clean(Description)),
        Shapes.Box(0, 0, Width, Math.Ceiling(height), Colors.Paper),
        content);
}
