using UglyToad.PdfPig.Content;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Takes the printed characters from a page.</summary>
static class Glyphs
{
    const double LeastSize = 0.5;
    const double UnknownSize = 10;
    const int AngleStep = 5;

    /// <summary>Parts of the size of type, and of the character's width.</summary>
    const double Beside = 0.2;
    const double MostOfWidth = 0.6;

    // by hand: without a culture the framework decomposes nothing
    static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The characters of a page by the direction in which they run, the direction of most of them first.</summary>
    public static IReadOnlyList<IReadOnlyList<Glyph>> Of(Page page) =>
        [.. page.Letters.GroupBy(AngleOf).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => Distinct(g.Select(l => Make(l, g.Key))))];

    static int AngleOf(Letter letter)
    {
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        var degrees = double.IsFinite(x) && double.IsFinite(y) ? Math.Atan2(y, x) * 180 / Math.PI : 0;
        return (((int)Math.Round(degrees / AngleStep) * AngleStep) + 360) % 360;
    }

    static Glyph Make(Letter letter, int angle)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var (sin, cos) = angle == 0 ? (0, 1) : Math.SinCos(angle * Math.PI / 180);
        var size = letter.PointSize is >= LeastSize and < 10_000 and var points ? points : Math.Max(letter.BoundingBox.Height, LeastSize);
        var left = (start.X * cos) + (start.Y * sin);
        var right = (end.X * cos) + (end.Y * sin);
        return new(Characters(letter.Value), left, Math.Max(left, right), (start.Y * cos) - (start.X * sin), double.IsFinite(size) ? size : UnknownSize, letter.FontDetails.IsBold || IsBoldName(letter.FontName));
    }

    static bool IsBoldName(string? font) =>
        font is not null && (font.Contains("bold", StringComparison.OrdinalIgnoreCase) || font.Contains("black", StringComparison.OrdinalIgnoreCase));

    /// <summary>Ligatures as their letters; nothing for characters that show nothing.</summary>
    static string Characters(string? value)
    {
        if (value is null)
        {
            return "";
        }

        var text = value.Any(IsLigature) ? string.Concat(value.Select(c => IsLigature(c) ? Ligatures[c - '\uFB00'] : c.ToString())) : value;
        return text.Any(char.IsControl) || text.Contains('\uFEFF', StringComparison.Ordinal)
            ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c).Where(c => c != '\uFEFF'))
            : text;
    }

    static bool IsLigature(char c) => c is >= '\uFB00' and <= '\uFB06';

    /// <summary>Bold type and shadows are sometimes made by printing a character twice, a little beside itself.</summary>
    static List<Glyph> Distinct(IEnumerable<Glyph> glyphs)
    {
        var seen = new Dictionary<(string, int, int), Glyph>();
        var kept = new List<Glyph>();
        foreach (var glyph in glyphs.Where(g => double.IsFinite(g.Left + g.Right + g.Baseline)))
        {
            var step = Math.Max(glyph.Size * Beside, Beside);
            var (x, y) = ((int)Math.Clamp(glyph.Left / step, -1e9, 1e9), (int)Math.Clamp(glyph.Baseline / step, -1e9, 1e9));
            if (glyph.IsSpace || !Around(x, y).Any(at => seen.TryGetValue((glyph.Text, at.X, at.Y), out var other) && IsAgain(glyph, other)))
            {
                kept.Add(glyph);
                seen.TryAdd((glyph.Text, x, y), glyph);
            }
        }

        return kept;
    }

    static IEnumerable<(int X, int Y)> Around(int x, int y) => Enumerable.Range(0, 9).Select(i => (x + (i % 3) - 1, y + (i / 3) - 1));

    // the two l of "all" stand nearly as close
    static bool IsAgain(Glyph glyph, Glyph other) =>
        Math.Abs(glyph.Left - other.Left) < Math.Min(glyph.Size * Beside, (glyph.Right - glyph.Left) * MostOfWidth) && Math.Abs(glyph.Baseline - other.Baseline) < glyph.Size * Beside;
}
