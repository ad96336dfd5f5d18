using CsvHelper;
using MissingOffenders.Documents.Files;
using MissingOffenders.Text;

namespace MissingOffenders.Documents.Loading;

/// <summary>A CSV file that tells what the pages themselves do not show: <c>article_path, publisher, published, url</c>.</summary>
/// <remarks>Only <c>article_path</c> must be there. Columns of other names are passed by.</remarks>
public sealed class Manifest
{
    /// <summary>Name of the manifest that is taken from a named folder when none is asked for.</summary>
    public const string DefaultName = "manifest.csv";

    static readonly string[] Known = ["article_path", "publisher", "published", "url"];

    static readonly CsvReaderOptions Options = new()
    {
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    readonly Dictionary<string, ManifestRow> rows = new(StringComparer.Ordinal);
    readonly Lazy<ILookup<string, string>> byFoldedPath;
    readonly List<string> problems = [];
    readonly Lazy<ILookup<string, KeyValuePair<string, ManifestRow>>> byFile;

    Manifest(string file, IEnumerable<string> header)
    {
        File = file;
        byFile = new(() => rows.OrderBy(r => r.Key, StringComparer.Ordinal)
            .SelectMany(r => Holders(r.Key).Select(holder => (Holder: holder, Row: r)))
            .ToLookup(r => r.Holder, r => r.Row, StringComparer.OrdinalIgnoreCase));
        byFoldedPath = new(() => rows.Keys.ToLookup(k => k, StringComparer.OrdinalIgnoreCase));
        UnusedColumns = [.. header.Select(c => c.Trim()).Except(Known, StringComparer.OrdinalIgnoreCase).Where(c => c.Length > 0)];
    }

    /// <summary>Path of the file, as it was named.</summary>
    public string File { get; }

    /// <summary>Names of columns that mean nothing here.</summary>
    public IReadOnlyList<string> UnusedColumns { get; }

    /// <summary>The articles that it speaks of, by their paths below the named folder.</summary>
    public IReadOnlyDictionary<string, ManifestRow> Rows => rows;

    /// <summary>Lines that cannot be used, or not as a whole, each with what to do.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>The row of an article, or null. Where none has its very path, the only one whose path differs in capitals stands.</summary>
    public ManifestRow? RowOf(string path) => rows.GetValueOrDefault(PathOf(path) ?? path);

    /// <summary>The path under which an article has its row, or null.</summary>
    public string? PathOf(string path) => rows.ContainsKey(path) ? path : byFoldedPath.Value[path].ToList() is [var only] ? only : null;

    /// <summary>The rows of a file and of the articles in it, by path.</summary>
    public IEnumerable<KeyValuePair<string, ManifestRow>> RowsWithin(string filePath) => byFile.Value[filePath];

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="InputException">The file cannot be read, or is no such table: the message names file and line and says what to do.</exception>
    public static Manifest Load(string file)
    {
        var text = TextOf(file);
        using var csv = CsvReader.FromText(text, Options with { Separator = SeparatorOf(text) });
        try
        {
            csv.ReadHeader();
            if (!csv.TryGetFieldIndex("article_path", out _))
            {
                throw new InputException(
                    $"{file}(1): there is no column 'article_path' in '{string.Join(',', csv.Headers.ToArray())}'. "
                    + "The first line must name the columns: article_path,publisher,published,url");
            }

            Manifest manifest = new(file, csv.Headers.ToArray());
            List<(long Line, string Path, string? Publisher, string? Published, string? Url)> lines = [];
            while (csv.Read())
            {
                lines.Add((csv.LineNumber, Field(csv, "article_path") ?? "", Field(csv, "publisher"), Field(csv, "published"), Field(csv, "url")));
            }

            ManifestDays days = new(lines.Select(l => l.Published).OfType<string>());
            lines.ForEach(l => manifest.Add(l.Line, l.Path, new(l.Publisher, manifest.Day(l.Published, days, l.Line), l.Url)));
            return manifest;
        }
        catch (CsvFormatException e)
        {
            throw new InputException($"{file}({e.LineNumber}): {e.Message} Put a field with quotation marks into quotation marks and double those inside it.", e);
        }
    }

    /// <summary>A path, and each path that it begins with.</summary>
    static IEnumerable<string> Holders(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }

        yield return path;
    }

    void Add(long line, string written, ManifestRow row)
    {
        var path = written.Replace('\\', '/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        if (path.Length == 0)
        {
            problems.Add($"{File}({line}): article_path is empty: the line was passed by. Give the article's path below the folder.");
        }
        else if (!rows.TryAdd(path, row))
        {
            problems.Add($"{File}({line}): '{path}' has a line already: this one was passed by. Keep one of the two.");
        }
    }

    DateOnly? Day(string? text, ManifestDays days, long line)
    {
        if (text is null || days.Read(text) is { } day)
        {
            return text is null ? null : days.Read(text);
        }

        problems.Add($"{File}({line}): published '{text}' is no certain day and was left out. Write it as 2015-03-10.");
        return null;
    }

    /// <summary>Spreadsheets of countries that write numbers with a comma part the fields of a table with semicolons.</summary>
    static char SeparatorOf(string text)
    {
        var header = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        return header.Contains(',') ? ',' : header.Contains(';') ? ';' : header.Contains('\t') ? '\t' : ',';
    }

    static string? Field(CsvReader csv, string name) =>
        csv.TryGetFieldIndex(name, out var column) && column < csv.FieldCount && csv.GetString(column) is { Length: > 0 } value ? CsvCell.Restored(value) : null;

    static string TextOf(string file)
    {
        try
        {
            return GuardedFile.Text(file, FileLimits.Document);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The manifest '{file}' cannot be read: {FileProblem.Of(e)}. Name a CSV file with --manifest, or leave --manifest out.", e);
        }
    }
}
