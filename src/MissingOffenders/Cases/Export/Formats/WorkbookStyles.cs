using DocumentFormat.OpenXml.Spreadsheet;

namespace MissingOffenders.Cases.Export.Formats;

/// <summary>How cells look. The numbers are places in the list of formats.</summary>
static class WorkbookStyles
{
    public const uint Plain = 0;
    public const uint Heading = 1;

    /// <summary>Text that begins like a formula, and stays text when somebody goes into the cell and presses Enter.</summary>
    public const uint Quoted = 2;
    public const uint Day = 3;
    public const uint Moment = 4;

    const uint DayFormat = 164;
    const uint MomentFormat = 165;

    public static Stylesheet Create() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "yyyy\\-mm\\-dd\\Thh:mm:ss.000\\Z" }),
        new Fonts(Letters(), Letters(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { QuotePrefix = true },
            new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = MomentFormat, ApplyNumberFormat = true }));

    static Font Letters(params IEnumerable<DocumentFormat.OpenXml.OpenXmlElement> more) => new([.. more, new FontSize { Val = 11 }, new FontName { Val = "Calibri" }]);
}
