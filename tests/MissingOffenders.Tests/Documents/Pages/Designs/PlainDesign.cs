namespace MissingOffenders.Tests.Documents.Pages.Designs;

/// <summary>A page with little but the article.</summary>
sealed class PlainDesign() : Design("plain", ".html")
{
    public override byte[] Render(PageSource source) => Fill(source, ("body", Markup.Of(source.Blocks)));
}
