using System.Net;
using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Layout;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Documents.Pages.Designs;

/// <summary>Writes blocks as the elements that pages use for them.</summary>
static class Markup
{
    public static string Encode(string text) => WebUtility.HtmlEncode(text.ReplaceLineEndings(" "));

    /// <summary>Blocks one after the other; items and rows that follow each other share their list or table.</summary>
    public static string Of(IEnumerable<SourceBlock> blocks)
    {
        StringBuilder html = new();
        BlockKind? last = null;
        foreach (var block in blocks)
        {
            html.Append(block.Kind == last ? "" : Around(last, "</") + Around(block.Kind, "<"));
            html.Append(block.Kind == BlockKind.TableRow ? Row(block.Text, block.Kind == last) : Single(block)).Append('\n');
            last = block.Kind;
        }

        return html.Append(Around(last, "</")).ToString();
    }

    static string Around(BlockKind? kind, string mark) => kind switch
    {
        BlockKind.ListItem => mark + "ul>\n",
        BlockKind.TableRow => mark + "table>\n",
        _ => "",
    };

    static string Single(SourceBlock block) => block.Kind switch
    {
        BlockKind.Headline => $"<h2 class=\"standfirst\">{Encode(block.Text)}</h2>",
        BlockKind.Heading => $"<h3>{Encode(block.Text)}</h3>",
        BlockKind.ListItem => $"<li>{Encode(block.Text)}</li>",
        BlockKind.Caption => $"<figure><img src=\"p.jpg\" alt=\"\"><figcaption>{Encode(block.Text)}</figcaption></figure>",
        BlockKind.Quotation => $"<blockquote>{Encode(block.Text)}</blockquote>",
        _ => $"<p>{Encode(block.Text)}</p>",
    };

    static string Row(string text, bool hasRowAbove)
    {
        var cells = TableCells.Of(text, new Span(0, text.Length)).Select(c => Encode(c.Of(text))).ToList();
        var isHeader = !hasRowAbove && !text.Any(char.IsAsciiDigit);
        return $"<tr>{string.Concat(cells.Select(c => isHeader ? $"<th>{c}</th>" : $"<td>{c}</td>"))}</tr>";
    }
}
