using System.Text.Json;
using System.Text.Json.Serialization;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;

namespace MissingOffenders.Evaluation;

/// <summary>What a careful reader takes from one article: a file <c>NAME.gold.json</c> beside <c>NAME.txt</c>.</summary>
public sealed record GoldArticle
{
    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Name of the article without folder and extension.</summary>
    [JsonIgnore]
    public string Name { get; private init; } = "";

    /// <summary>The facts, in the order of the file.</summary>
    public required IReadOnlyList<GoldFigure> Figures { get; init; }

    /// <summary>Numbers that must not become figures, each with its words and perhaps a remark in brackets.</summary>
    public IReadOnlyList<string> Distractors { get; init; } = [];

    /// <summary>What makes the article hard, in free words.</summary>
    public IReadOnlyList<string> Phenomena { get; init; } = [];

    /// <summary>Reads a gold file.</summary>
    /// <exception cref="InputException">The file is no gold file: it says where and why.</exception>
    public static GoldArticle Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Parse(path, File.ReadAllText(path));
    }

    /// <summary>Every gold file of <paramref name="folder"/>, by name; the list of conflicts is none.</summary>
    /// <exception cref="InputException">A file is no gold file.</exception>
    public static IReadOnlyList<GoldArticle> LoadFolder(string folder, ArticleFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return
        [
            .. Directory.EnumerateFiles(folder, "*" + FileNames.GoldEnding)
                .Where(p => !p.EndsWith("conflicts" + FileNames.GoldEnding, StringComparison.Ordinal) && filter.Accepts(NameOf(p)))
                .Order(StringComparer.Ordinal)
                .Select(Load),
        ];
    }

    /// <summary>The article that a gold file of this text describes.</summary>
    /// <param name="path">Path of the file: its name is the article's.</param>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="InputException">The text is no gold file.</exception>
    public static GoldArticle Parse(string path, string json)
    {
        try
        {
            var article = JsonSerializer.Deserialize<GoldArticle>(json, Options);
            return article is null
                ? throw new InputException($"{path}(1,1): found null, expected an object")
                : article with { Name = NameOf(path) };
        }
        catch (JsonException e)
        {
            throw new InputException($"{path}({e.LineNumber + 1},{e.BytePositionInLine + 1}): {Cause(e)}", e);
        }
    }

    static string NameOf(string path) => Path.GetFileName(path)[..^FileNames.GoldEnding.Length];

    // the serializer repeats path, line and column at the end of its message
    static string Cause(JsonException e) => e.Message.Split(" Path: ", 2)[0];
}
