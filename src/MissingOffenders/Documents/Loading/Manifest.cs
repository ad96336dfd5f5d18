using System.Globalization;
using CsvHelper;
using MissingOffenders.Documents.Files;

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
    readonly Lazy<ILookup<string, KeyValuePair<string, ManifestRow>>> byFile;

    Manifest(string file, IEnumerable<string> header)
    {
        File = file;
        byFile = new(() => rows.OrderBy(r => r.Key, StringComparer.Ordinal)
            .SelectMany(r => Holders(r.Key).Select(holder => (Holder: holder, Row: r)))
            .ToLookup(r => r.Holder, r => r.Row, StringComparer.Ordinal));
        UnusedColumns = [.. header.Select(c => c.Trim()).Except(Known, StringComparer.OrdinalIgnoreCase).Where(c => c.Length > 0)];
    }

    /// <summary>Path of the file, as it was named.</summary>
    public string File { get; }

    /// <summary>Names of columns that mean nothing here.</summary>
    public IReadOnlyList<string> UnusedColumns { get; }

    /// <summary>The articles that it speaks of, by their paths below the named folder.</summary>
    public IReadOnlyDictionary<string, ManifestRow> Rows => rows;

    /// <summary>The rows of a file and of the articles in it, by path.</summary>
    public IEnumerable<KeyValuePair<string, ManifestRow>> RowsWithin(string filePath) => byFile.Value[filePath];

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="InputException">The file cannot be read, or a line is wrong: the message names file and line and says what to do.</exception>
    public static Manifest Load(string file)
    {
        using var csv = CsvReader.FromText(TextOf(file), Options);
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
            while (csv.Read())
            {
                manifest.Add(csv);
            }

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

    void Add(CsvReader csv)
    {
        var line = csv.LineNumber;
        var path = (Field(csv, "article_path") ?? "").Replace('\\', '/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        if (path.Length == 0)
        {
            throw new InputException($"{File}({line}): article_path is empty. Give the article's path below the folder, with forward slashes.");
        }

        if (!rows.TryAdd(path, new(Field(csv, "publisher"), Day(csv, line), Field(csv, "url"))))
        {
            throw new InputException($"{File}({line}): '{path}' has a line already. Keep one of the two.");
        }
    }

    DateOnly? Day(CsvReader csv, long line)
    {
        var text = Field(csv, "published");
        return text is null ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new InputException($"{File}({line}): published '{text}' is no day. Write it as 2015-03-10, or leave it empty.");
    }

    static string? Field(CsvReader csv, string name) =>
        csv.TryGetFieldIndex(name, out var column) && column < csv.FieldCount && csv.GetString(column) is { Length: > 0 } value ? value : null;

    static string TextOf(string file)
    {
        try
        {
            return TextDecoder.Decode(System.IO.File.ReadAllBytes(file)).Text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The manifest '{file}' cannot be read: {FileProblem.Of(e)}. Name a CSV file with --manifest, or leave --manifest out.", e);
        }
    }
}
