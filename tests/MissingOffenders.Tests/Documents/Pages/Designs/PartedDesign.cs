namespace MissingOffenders.Tests.Documents.Pages.Designs;

/// <summary>A page that breaks its text up in the middle with what is none of it.</summary>
sealed class PartedDesign(string name) : Design(name, ".html")
{
    const int Parts = 3;

    public override byte[] Render(PageSource source) => Fill(source, [.. source.Parts(Parts).Select((part, i) => ($"body-{i + 1}", Markup.Of(part)))]);
}
