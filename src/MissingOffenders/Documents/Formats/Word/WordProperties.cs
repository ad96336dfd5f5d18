using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Formats.Word;

/// <summary>What a Word document says of itself. It was made on the day it says, but the article may be older; so no day is chosen.</summary>
static class WordProperties
{
    public static IReadOnlyList<MetadataSignal> Signals(WordprocessingDocument word)
    {
        var said = word.PackageProperties;
        (string Field, string Source, string? Value)[] all =
        [
            ("title", "docx title", said.Title),
            ("byline", "docx creator", said.Creator),
            ("language", "docx language", said.Language),
            ("created", "docx created", Text(said.Created)),
            ("created", "docx modified", Text(said.Modified)),
        ];
        return [.. all.Where(s => !string.IsNullOrWhiteSpace(s.Value)).Select(s => new MetadataSignal(s.Field, s.Source, s.Value!.Trim()))];
    }

    static string? Text(DateTime? time) => time?.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
