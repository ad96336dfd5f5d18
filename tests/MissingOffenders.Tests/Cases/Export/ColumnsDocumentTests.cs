using System.Text;
using MissingOffenders.Cases.Export;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Tests.Cases.Export;

/// <summary>The document on columns is written from the code: <c>UPDATE_DOCS=1</c> writes it anew.</summary>
public sealed class ColumnsDocumentTests
{
    static readonly string Path = System.IO.Path.Combine(RepositoryFiles.Root, "docs", "columns.md");

    [Fact]
    public void It_names_every_column_of_every_file_with_its_type_and_meaning()
    {
        var expected = Document();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(Path).ReplaceLineEndings("\n"));
    }

    static string Document()
    {
        StringBuilder text = new("# Columns\n\nEvery column of [the data package](data-package.md), as `datapackage.json` has it. Days are ISO 8601, moments are UTC, places count Unicode code points, confidences are from 0 to 1, and what is unknown is empty. Written from the code.\n");
        Table(text, "articles.csv", ArticleColumns.All);
        Table(text, "figures.csv", FigureColumns.All);
        Table(text, "conflicts.csv", ConflictColumns.All);
        Table(text, "conflict_members.csv", ConflictMemberColumns.All);
        return text.ToString();
    }

    static void Table(StringBuilder text, string file, IEnumerable<Field> fields)
    {
        text.Append($"\n## {file}\n\n| column | type | meaning |\n|---|---|---|\n");
        foreach (var field in fields)
        {
            text.Append($"| `{field.Name}` | {field.Type} | {field.Description.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
    }
}
