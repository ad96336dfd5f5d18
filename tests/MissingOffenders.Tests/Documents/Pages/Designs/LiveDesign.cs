using System.Globalization;
using System.Text;

namespace MissingOffenders.Tests.Documents.Pages.Designs;

/// <summary>A page that grows by updates, each with its time, below a box that says the main things first.</summary>
sealed class LiveDesign() : Design("live", ".html")
{
    const int Updates = 4;

    public override byte[] Render(PageSource source) => Fill(source, ("points", Points(source)), ("updates", Feed(source)));

    static string Points(PageSource source) => source.Title.Length == 0 ? "<li>This page is closed</li>" : $"<li>{Markup.Encode(source.Title)}</li>\n<li>Updates stand below with their times</li>";

    static string Feed(PageSource source)
    {
        StringBuilder html = new();
        foreach (var (blocks, i) in source.Parts(Updates).Select((p, i) => (p, i)).Where(p => p.p.Count > 0))
        {
            var time = string.Create(CultureInfo.InvariantCulture, $"{9 + (i * 2)}:{7 + (i * 13):00}");
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"update\" id=\"update-{i}\"><time class=\"update-time\">{time}</time>\n{Markup.Of(blocks)}\n<div class=\"share\"><a href=\"#{i}\">Share this post</a></div></div>\n");
        }

        return html.ToString();
    }
}
