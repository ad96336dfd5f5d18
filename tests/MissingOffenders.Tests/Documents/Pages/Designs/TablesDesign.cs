namespace MissingOffenders.Tests.Documents.Pages.Designs;

/// <summary>A page that is itself a table, with lists of numbers as tables and the lines above them as captions.</summary>
sealed class TablesDesign() : Design("tables", ".html")
{
    public override byte[] Render(PageSource source) => Fill(source, ("body", Markup.Of(source.Blocks)));
}
