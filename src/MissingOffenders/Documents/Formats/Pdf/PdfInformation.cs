using MissingOffenders.Documents.Articles;
using UglyToad.PdfPig;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>What a PDF says of itself. Days are those of the file, not of the article, so none is chosen.</summary>
static class PdfInformation
{
    public static IReadOnlyList<MetadataSignal> Signals(PdfDocument pdf)
    {
        var information = pdf.Information;
        (string Field, string Source, string? Value)[] said =
        [
            ("title", "pdf Title", information.Title),
            ("byline", "pdf Author", information.Author),
            ("created", "pdf CreationDate", information.CreationDate),
            ("created", "pdf ModDate", information.ModifiedDate),
        ];
        return [.. said.Where(s => !string.IsNullOrWhiteSpace(s.Value)).Select(s => new MetadataSignal(s.Field, s.Source, s.Value!.Trim()))];
    }
}
