using UglyToad.PdfPig.Content;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>The lines that are drawn on a page.</summary>
/// <param name="Upright">How far each line reaches from bottom to top, and where it stands from the left.</param>
/// <param name="Level">How far each line reaches from left to right, and how high it stands.</param>
sealed record Rulings(IReadOnlyList<Ruling> Upright, IReadOnlyList<Ruling> Level)
{
    const double Thickest = 2.5;
    const double Shortest = 6;
    const int MostShapes = 4000;

    /// <summary>A page with more lines is a drawing.</summary>
    const int MostLines = 600;

    public static Rulings None { get; } = new([], []);

    public static Rulings Of(Page page)
    {
        var (upright, level) = (new List<Ruling>(), new List<Ruling>());
        foreach (var box in page.Paths.SelectMany(p => p).Take(MostShapes).Select(s => s.GetBoundingRectangle()).OfType<UglyToad.PdfPig.Core.PdfRectangle>())
        {
            if (box.Width <= Thickest && box.Height >= Shortest)
            {
                upright.Add(new(box.Left, new(box.Bottom, box.Top)));
            }
            else if (box.Height <= Thickest && box.Width >= Shortest)
            {
                level.Add(new(box.Bottom, new(box.Left, box.Right)));
            }
            else if (box.Width > Shortest && box.Height > Shortest && box.Height < page.Height / 2)
            {
                // a cell that is drawn as a box
                upright.AddRange([new(box.Left, new(box.Bottom, box.Top)), new(box.Right, new(box.Bottom, box.Top))]);
                level.AddRange([new(box.Bottom, new(box.Left, box.Right)), new(box.Top, new(box.Left, box.Right))]);
            }
        }

        Rulings joined = new(Ruling.Join(upright), Ruling.Join(level));
        return joined.Upright.Count + joined.Level.Count > MostLines ? None : joined;
    }
}
