using System.Text;
using DocumentFormat.OpenXml;

namespace MissingOffenders.Documents.Formats.Word;

/// <summary>The words of one paragraph as they are printed.</summary>
sealed class ParagraphText
{
    readonly StringBuilder text = new();
    readonly List<OpenXmlElement> boxes = [];

    /// <summary>For each field that is open, whether its instruction goes on: that is not shown.</summary>
    readonly Stack<bool> fields;

    ParagraphText(Stack<bool> fields) => this.fields = fields;

    /// <summary>The words; lines that the author broke are parted by line feeds.</summary>
    public string Text => text.ToString();

    /// <summary>Contents of the text boxes that hang on it.</summary>
    public IReadOnlyList<OpenXmlElement> Boxes => boxes;

    /// <summary>Reads a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="fields">Fields that earlier paragraphs left open; brought up to date.</param>
    public static ParagraphText Of(OpenXmlElement paragraph, Stack<bool> fields)
    {
        var read = new ParagraphText(fields);
        read.Take(paragraph);
        return read;
    }

    void Take(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child.LocalName)
            {
                case "pPr" or "rPr" or "sdtPr" or "del" or "moveFrom" or "instrText" or "delText" or "delInstrText" or "rt" or "annotationRef":
                    break;
                case "r" when child.Child("rPr") is { } properties:
                    TakeRun(child, properties);
                    break;
                case "AlternateContent":
                    Take(child.Child("Choice") is { } choice && choice.Descendants().Any(d => d.LocalName is "t" or "txbxContent") ? choice : child.Child("Fallback") ?? child);
                    break;
                case "txbxContent":
                    boxes.Add(child);
                    break;
                default:
                    TakeCharacters(child);
                    break;
            }
        }
    }

    void TakeRun(OpenXmlElement run, OpenXmlElement properties)
    {
        if (properties.IsOn("vanish") || properties.IsOn("webHidden") || properties.IsOn("strike") || properties.IsOn("dstrike"))
        {
            // what opens and closes fields counts even where it is hidden or struck through
            foreach (var mark in run.ChildElements.Where(c => c.LocalName == "fldChar"))
            {
                TakeField(mark);
            }

            return;
        }

        var start = text.Length;
        Take(run);
        if (start > 0 && text.Length > start && properties.Child("vertAlign")?.Value("val") == "superscript")
        {
            var raised = text.ToString(start, text.Length - start);
            text.Length = start;
            text.Append(RaisedMark.Write(raised));
        }
    }

    void TakeCharacters(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "t":
                Append(element.InnerText);
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "br" when element.Value("type") is "page" or "column":
                Append(" ");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "fldChar":
                TakeField(element);
                break;
            default:
                Take(element);
                break;
        }
    }

    void TakeField(OpenXmlElement mark)
    {
        switch (mark.Value("fldCharType"))
        {
            case "begin":
                fields.Push(true);
                break;
            case "separate" when fields.Count > 0:
                fields.Pop();
                fields.Push(false);
                break;
            case "end" when fields.Count > 0:
                fields.Pop();
                break;
        }
    }

    void Append(string words)
    {
        if (!fields.Contains(true))
        {
            text.Append(words.Replace("\u00AD", "", StringComparison.Ordinal));
        }
    }
}
