using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Lines;
using MissingOffenders.Reading.Layout;
using MissingOffenders.Tests.Documents.Formats.Pdf;

namespace MissingOffenders.Tests.Documents.Pages.Designs;

/// <summary>Printed pages in two columns, with the name of the paper above and the number of the page below.</summary>
sealed class PrintedDesign() : Design("printed", ".pdf")
{
    const double Top = 770;
    const double Bottom = 70;
    const double Width = 235;
    const double Leading = 12;
    const double Size = 10;
    const double SizeOfTitle = 18;

    // what the fonts of every PDF program hold beside Latin-1
    const string AlsoPrinted = "‘’“”–—•£é";
    static readonly double[] Columns = [50, 310];

    public override byte[] Render(PageSource source)
    {
        using Press press = new();
        return press.Print(source);
    }

    sealed class Press : IDisposable
    {
        readonly Sheets sheets = new();
        bool inTable;
        int page;
        int column;
        double height;
        double top;

        public void Dispose() => sheets.Dispose();

        public byte[] Print(PageSource source)
        {
            Open();
            foreach (var line in Wrap(source.Title, SizeOfTitle, Columns[1] + Width - Columns[0], 0))
            {
                sheets.Print(Columns[0], height, line, SizeOfTitle, isBold: true);
                height -= SizeOfTitle * 1.2;
            }

            foreach (var date in source.Dates)
            {
                sheets.Print(Columns[0], height, Printable(date), 8);
                height -= Leading;
            }

            top = height -= Leading;
            foreach (var block in source.Blocks)
            {
                Print(block);
            }

            return sheets.Bytes();
        }

        void Open()
        {
            page++;
            (column, height, top) = (0, Top, Top);
            sheets.Print(Columns[0], 810, "THE COUNTY ADVERTISER", 8);
            sheets.Print(460, 810, "Crime and courts", 8);
            sheets.Print(290, 40, $"Page {page} of the edition of 7,713 copies", 8);
        }

        void Print(SourceBlock block)
        {
            var isBold = block.Kind is BlockKind.Heading or BlockKind.Headline;
            if (block.Kind == BlockKind.TableRow)
            {
                if (!inTable)
                {
                    sheets.Next();
                    Open();
                }

                inTable = true;
                Row(block.Text);
                return;
            }

            top = inTable ? height -= Leading : top;
            inTable = false;
            height -= isBold ? Leading / 2 : 0;
            var indent = block.Kind == BlockKind.Paragraph ? Size : 0;
            foreach (var (line, i) in Wrap(block.Kind == BlockKind.ListItem ? "• " + block.Text : block.Text, Size, Width, indent).Select((l, i) => (l, i)))
            {
                Line();
                sheets.Print(Columns[column] + (i == 0 ? indent : 0), height + Leading, line, Size, isBold);
            }

            height -= isBold || block.Kind == BlockKind.Caption ? Leading / 2 : 0;
        }

        /// <summary>A row of a table, which stands across both columns at the head of a page.</summary>
        void Row(string text)
        {
            var cells = TableCells.Of(text, new(0, text.Length)).Select(c => Printable(c.Of(text))).ToList();
            for (var i = 0; i < cells.Count; i++)
            {
                sheets.Print(Columns[0] + (i == 0 ? 0 : 180 + ((i - 1) * 320 / (cells.Count - 1))), height, cells[i], 8);
            }

            top = height -= Leading;
        }

        /// <summary>Goes on to the next line, column or page.</summary>
        void Line()
        {
            if (height < Bottom)
            {
                if (column == Columns.Length - 1)
                {
                    sheets.Next();
                    Open();
                }
                else
                {
                    (column, height) = (column + 1, top);
                }
            }

            height -= Leading;
        }

        List<string> Wrap(string text, double size, double width, double indent)
        {
            var lines = new List<string>();
            var line = "";
            foreach (var word in Printable(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length > 0 && sheets.WidthOf($"{line} {word}", size) > width - (lines.Count == 0 ? indent : 0))
                {
                    lines.Add(line);
                    line = "";
                }

                line = line.Length == 0 ? word : $"{line} {word}";
            }

            return line.Length == 0 ? lines : [.. lines, line];
        }
    }

    static string Printable(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Replace('\t', ' ').Normalize(NormalizationForm.FormC).Where(c => c is >= ' ' and < '\u007F' || AlsoPrinted.Contains(c, StringComparison.Ordinal)));
}
