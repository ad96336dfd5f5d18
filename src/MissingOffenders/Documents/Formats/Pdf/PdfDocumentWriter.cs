using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Makes a document of printed pages.</summary>
sealed class PdfDocumentWriter
{
    readonly IReadOnlyList<PrintedPage> pages;
    readonly double bodySize;
    readonly LineJoiner joiner;
    readonly PageCutter cutter;

    public PdfDocumentWriter(PdfPages pages)
    {
        this.pages = pages.Pages;
        var words = pages.Pages.SelectMany(p => p.Words).ToList();
        bodySize = words.GroupBy(w => Math.Round(w.Size * 2) / 2).OrderByDescending(g => g.Sum(w => w.Text.Length)).ThenBy(g => g.Key).First().Key;
        joiner = LineJoiner.Of(pages.Pages.SelectMany(p => Lines.Of(p.Words)));
        cutter = new(bodySize);
    }

    public Document Write(IReadOnlyList<MetadataSignal> fromFile)
    {
        var blocks = new Labels(bodySize).Set([.. pages.SelectMany(Blocks)], pages);
        var writer = new BlockWriter();
        foreach (var block in Flow.Join(blocks, joiner))
        {
            writer.Add(block.Kind, block.Text, block.FoundBy, block.Region);
        }

        List<MetadataSignal> signals = [.. PrintStamp.Read(pages.SelectMany(p => p.Furniture)), .. fromFile];
        return new(writer.Text)
        {
            Blocks = writer.Blocks,
            Stage = "pdf",
            Metadata = new()
            {
                Title = writer.First(BlockKind.Headline) ?? signals.Find(s => s.Field == "title")?.Value,
                Url = signals.Find(s => s is { Field: "url", IsChosen: true })?.Value,
                Signals = signals,
            },
        };
    }

    IEnumerable<PrintedBlock> Blocks(PrintedPage page)
    {
        var reader = new ColumnReader(joiner, bodySize);
        var grids = new Grids();
        return
        [
            .. page.Furniture.Where(page.IsUpper).Select(l => Furnished(l, page)),
            .. cutter.Cut(grids.SetIn(page)).SelectMany(grids.TakeOut).SelectMany(part => Blocks(part, reader, page)),
            .. page.Turned.SelectMany(t => cutter.Cut(t).SelectMany(part => Blocks(part, reader, page))).Select(b => b with { Kind = BlockKind.Caption, FoundBy = "pdf.turned" }),
            .. page.Furniture.Where(l => !page.IsUpper(l)).Select(l => Furnished(l, page)),
        ];
    }

    static IEnumerable<PrintedBlock> Blocks(PagePart part, ColumnReader reader, PrintedPage page) => part switch
    {
        PagePart.Table table => table.Rows.Select(r => new PrintedBlock(BlockKind.TableRow, string.Join('\t', r), "pdf.table-row") { Page = page.Number }),
        PagePart.Column column => reader.Read(column.Lines, page.Number),
        _ => [],
    };

    static PrintedBlock Furnished(PrintedLine line, PrintedPage page) => new(BlockKind.Boilerplate, line.Text, "pdf.page-furniture") { Page = page.Number, Size = line.Size };
}
