using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace MissingOffenders.Tests.Documents.Formats.Pdf;

/// <summary>Prints pages for tests. Heights are measured from the bottom of a sheet of A4, 842 points.</summary>
sealed class Sheets : IDisposable
{
    readonly PdfDocumentBuilder builder = new();
    readonly PdfDocumentBuilder.AddedFont plain;
    readonly PdfDocumentBuilder.AddedFont bold;
    PdfPageBuilder page;

    public Sheets()
    {
        plain = builder.AddStandard14Font(Standard14Font.TimesRoman);
        bold = builder.AddStandard14Font(Standard14Font.TimesBold);
        page = builder.AddPage(PageSize.A4);
    }

    public void Dispose() => builder.Dispose();

    public Sheets Next()
    {
        page = builder.AddPage(PageSize.A4);
        return this;
    }

    public Sheets Title(string title)
    {
        builder.DocumentInformation.Title = title;
        builder.DocumentInformation.CreationDate = "D:20150310063800Z";
        return this;
    }

    /// <summary>Words at one place.</summary>
    public Sheets Print(double left, double height, string text, double size = 10, bool isBold = false)
    {
        page.AddText(text, size, new(left, height), isBold ? bold : plain);
        return this;
    }

    /// <summary>Pieces one behind the other, each in its own size and raised by some points.</summary>
    public Sheets Run(double left, double height, params (string Text, double Size, double Raised)[] pieces)
    {
        foreach (var (text, size, raised) in pieces)
        {
            Print(left, height + raised, text, size);
            left += WidthOf(text, size);
        }

        return this;
    }

    /// <summary>Paragraphs in a column. The first line of each is set in; a hyphen in brackets, <c>[-]</c>, is where a word may be broken.</summary>
    /// <returns>The height below the last line.</returns>
    public double Column(double left, double height, double width, string text, double size = 10, double leading = 12)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var x = left + size;
            foreach (var word in paragraph.Split(' '))
            {
                x = PrintWord(word, x, left, width, ref height, size, leading);
            }

            height -= leading;
        }

        return height;
    }

    double PrintWord(string word, double x, double left, double width, ref double height, double size, double leading)
    {
        var whole = word.Replace("[-]", "", StringComparison.Ordinal);
        if (x + WidthOf(whole, size) > left + width)
        {
            var parts = word.Split("[-]");
            if (parts.Length == 2 && x + WidthOf(parts[0] + "-", size) <= left + width)
            {
                Print(x, height, parts[0] + "-", size);
                whole = parts[1];
            }

            height -= leading;
            x = left;
        }

        Print(x, height, whole, size);
        return x + WidthOf(whole, size) + (size / 4);
    }

    /// <summary>Rows of cells, each at its own distance from the left.</summary>
    public double Table(double height, double[] lefts, string[][] rows, double size = 10, double pitch = 16)
    {
        foreach (var row in rows)
        {
            foreach (var (cell, left) in row.Zip(lefts).Where(c => c.First.Length > 0))
            {
                Print(left, height, cell, size);
            }

            height -= pitch;
        }

        return height;
    }

    /// <summary>Draws the lines of a table.</summary>
    public Sheets Lines(double[] upright, double[] level)
    {
        foreach (var x in upright)
        {
            page.DrawLine(new(x, level.Min()), new(x, level.Max()), 0.5);
        }

        foreach (var y in level)
        {
            page.DrawLine(new(upright.Min(), y), new(upright.Max(), y), 0.5);
        }

        return this;
    }

    public Sheets Picture(double left, double bottom, double width, double height)
    {
        page.AddPng(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNg+M8AAAICAQB7CYF4AAAAAElFTkSuQmCC"), new PdfRectangle(left, bottom, left + width, bottom + height));
        return this;
    }

    public byte[] Bytes() => builder.Build();

    /// <summary>Width of words in points.</summary>
    public double WidthOf(string text, double size) => text.Length == 0 ? 0 : page.MeasureText(text, size, new(0, 0), plain).Max(l => l.EndBaseLine.X);
}
