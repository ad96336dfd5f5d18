using System.Text;
using System.Text.Json;

namespace MissingOffenders.Tests.Documents.Pages.Designs;

/// <summary>A way in which a site lays out its articles: a template beside this file, filled with the parts of one article.</summary>
abstract class Design(string name, string ending)
{
    public string Name => name;

    /// <summary>Ending of the names of its files.</summary>
    public string Ending => ending;

    /// <summary>The article as a file of this design.</summary>
    public abstract byte[] Render(PageSource source);

    protected byte[] Fill(PageSource source, params IReadOnlyList<(string Place, string Html)> parts)
    {
        var html = new StringBuilder(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Documents", "Pages", "Designs", name + ".html")));
        html.Replace("{{title}}", Markup.Encode(source.Title));
        html.Replace("{{title-json}}", JsonSerializer.Serialize(source.Title)[1..^1]);
        html.Replace("{{dates}}", string.Concat(source.Dates.Select(d => $"<p>{Markup.Encode(d)}</p>")));
        foreach (var (place, part) in parts)
        {
            html.Replace("{{" + place + "}}", part);
        }

        return Encoding.UTF8.GetBytes(html.ToString());
    }
}
