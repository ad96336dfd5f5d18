using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Reading;
using MissingOffenders.Text;

namespace MissingOffenders.Cli.Commands;

/// <summary>Reads files up to the blocks of their articles. Threads share it.</summary>
/// <param name="pipeline">Lays the articles out.</param>
/// <param name="loader">Reads the files.</param>
/// <param name="manifests">What is known of them from elsewhere.</param>
sealed class FileReading(Pipeline pipeline, ArticleLoader loader, Manifests manifests)
{
    /// <summary>Most articles of one file that are read before they are asked for, so that no archive has to fit into memory.</summary>
    const int MostAhead = 16;

    const string Manifest = "manifest";

    /// <summary>The articles of a file in order, or why there are none. Those of a large file are read as they are asked for: go through them once.</summary>
    public IEnumerable<ReadDocument> Read(LoadableFile file)
    {
        var loaded = file.Problem ?? loader.Load(file.File);
        var documents = loaded.Documents.Select(d => Read(loaded, d)).GetEnumerator();
        var first = new List<ReadDocument>();
        while (first.Count < MostAhead && documents.MoveNext())
        {
            first.Add(documents.Current);
        }

        return first.Count < MostAhead ? first : first.Concat(Rest(documents));
    }

    static IEnumerable<ReadDocument> Rest(IEnumerator<ReadDocument> documents)
    {
        using (documents)
        {
            while (documents.MoveNext())
            {
                yield return documents.Current;
            }
        }
    }

    ReadDocument Read(LoadedFile file, Document document)
    {
        var path = file.PathOf(document);
        var row = manifests.RowOf(file.File, path);
        var article = row.Complete(path, document);
        var (layout, problem) = document.Status == ArticleStatus.Read ? Guarded.Of(() => pipeline.LayOut(article)) : (null, null);
        document = problem is null ? document : Document.Without(ArticleStatus.Failed, problem);
        layout ??= new(problem is null ? article : article with { Text = "" }, [], []);
        return new(document.Id ?? FileNames.WithoutEndings(path), document, layout, Signals(row, document.Metadata.Signals, layout.Signals));
    }

    /// <summary>What the manifest says goes before what the file says, and that before what the text alone says.</summary>
    static IReadOnlyList<MetadataSignal> Signals(ManifestRow row, IReadOnlyList<MetadataSignal> file, IReadOnlyList<MetadataSignal> text)
    {
        var manifest = new[] { ("publisher", row.Publisher), ("published", IsoDay.Of(row.Published)), ("url", row.Url) }
            .Where(f => f.Item2 is not null)
            .Select(f => new MetadataSignal(f.Item1, Manifest, f.Item2!, IsChosen: true))
            .ToList();
        var said = manifest.Select(s => s.Field).ToHashSet(StringComparer.Ordinal);
        var known = file.Select(s => (s.Field, s.Source)).ToHashSet();
        return [.. manifest, .. file.Select(s => said.Contains(s.Field) ? s with { IsChosen = false } : s), .. text.Where(s => !known.Contains((s.Field, s.Source)))];
    }
}
