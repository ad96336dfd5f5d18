using System.Text.Json;
using System.Text.Json.Nodes;

namespace MissingOffenders.Tests.Evaluation;

/// <summary>One entry of <c>Cases/equality.json</c>: a gold figure, an export row, and whether they agree.</summary>
sealed record EqualityCase(string Name, bool Core, bool Strict, JsonObject Gold, Dictionary<string, string> Figure)
{
    static readonly string[] Columns = ["article_path", "force", "area", "measure", "value", "modifier", "as_of", "as_of_basis", "breakdown", "attribution"];

    public static IReadOnlyList<EqualityCase> All { get; } = JsonSerializer.Deserialize<List<EqualityCase>>(
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, "tests/MissingOffenders.Tests/Evaluation/Cases/equality.json")),
        JsonSerializerOptions.Web)!;

    /// <summary>A gold file that holds the gold figure alone.</summary>
    public string GoldFile
    {
        get
        {
            var figure = Gold.DeepClone().AsObject();
            figure["id"] = "f0";
            figure["evidence"] = "";
            return new JsonObject { ["figures"] = new JsonArray(figure) }.ToJsonString();
        }
    }

    /// <summary>The rows of an export with the figures of these cases, each in an article of its own.</summary>
    public static string Export(IEnumerable<EqualityCase> cases) => string.Join(
        '\n',
        [string.Join(',', Columns), .. cases.Select((c, i) => string.Join(',', Columns.Select(column => c.Cell(column, i)))), ""]);

    string Cell(string column, int index) =>
        column == "article_path" ? $"case{index:000}.txt" : $"\"{Figure.GetValueOrDefault(column, "")}\"";
}
