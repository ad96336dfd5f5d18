using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Tells headlines, headings, captions and notes from the type they are set in.</summary>
/// <param name="bodySize">Size of type of most of the document.</param>
sealed class Labels(double bodySize)
{
    const double Larger = 1.15;
    const double Smaller = 0.95;
    const double MuchSmaller = 0.88;
    const int MostWordsOfHeadline = 40;
    const int LeastWordsOfHeadline = 3;
    const int MostWordsOfHeading = 12;
    const int MostWordsOfCaption = 60;
    const double BelowPicture = 3;

    public IReadOnlyList<PrintedBlock> Set(IReadOnlyList<PrintedBlock> blocks, IReadOnlyList<PrintedPage> pages)
    {
        var headline = blocks.Where(b => b.Page == 1 && b.Kind == BlockKind.Paragraph && b.Size > bodySize * Larger && b.WordCount is >= LeastWordsOfHeadline and <= MostWordsOfHeadline)
            .MaxBy(b => b.Size);
        return [.. blocks.Select((b, i) => b == headline ? b with { Kind = BlockKind.Headline, FoundBy = "pdf.largest-type" } : Label(b, i + 1 < blocks.Count, pages[b.Page - 1]))];
    }

    PrintedBlock Label(PrintedBlock block, bool isFollowed, PrintedPage page)
    {
        if (block.Kind != BlockKind.Paragraph)
        {
            return block;
        }

        if (IsCaption(block, page))
        {
            return block with { Kind = BlockKind.Caption, FoundBy = "pdf.below-picture" };
        }

        if (isFollowed && !block.Stops && block.WordCount <= MostWordsOfHeading && block.Text.Any(char.IsLetter) && (block.Size > bodySize * Larger || (block.IsBold && block.Size > bodySize * Smaller)))
        {
            return block with { Kind = BlockKind.Heading, FoundBy = "pdf.heading-type" };
        }

        return IsNote(block, page) ? block with { FoundBy = "pdf.note", Region = Region.Box } : block;
    }

    bool IsCaption(PrintedBlock block, PrintedPage page) =>
        block.Size < bodySize * Smaller && block.WordCount <= MostWordsOfCaption
        && page.Pictures.Any(p => p.Across.Meet(block.Across).Length > 0 && p.Bottom - block.Baseline is var below && below > -block.Size && below < block.Size * BelowPicture);

    // a footnote begins with its mark
    bool IsNote(PrintedBlock block, PrintedPage page) =>
        block.Size < bodySize * MuchSmaller && block.Baseline < page.Height / 3 && (char.IsAsciiDigit(block.Text[0]) || block.Text[0] is '*' or '†' || char.IsNumber(block.Text[0]));
}
