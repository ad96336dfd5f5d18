namespace MissingOffenders.Documents.Files;

/// <summary>The folders into which browsers save what belongs to a page: its pictures, scripts and frames.</summary>
static class PageFolders
{
    // each browser's own language
    static readonly string[] Endings =
    [
        "_files", ".files", "-files", "_Dateien", "-Dateien", "_fichiers", "-fichiers", "_archivos", "-archivos", "_file", "-file", "_bestanden", "_ficheiros", "_arquivos", "_pliki", "_soubory", "_filer", "-filer", "_tiedostot", "_elemei", "_fajlovi", "_failid", "_dosyalar",
    ];

    static readonly string[] Pages = [".html", ".htm", ".xhtml", ".HTML", ".HTM", ".html.gz", ".shtml", ".php", ".asp", ".aspx"];

    /// <summary>The pages to which a folder of this path would belong; none where it is named otherwise.</summary>
    public static IEnumerable<string> PagesOf(string folder)
    {
        var ending = Array.Find(Endings, e => folder.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        return ending is null ? [] : Pages.Select(p => folder[..^ending.Length] + p);
    }
}
