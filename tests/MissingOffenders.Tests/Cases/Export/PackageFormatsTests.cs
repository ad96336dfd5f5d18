using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MissingOffenders.Cases.Export;

namespace MissingOffenders.Tests.Cases.Export;

/// <summary>The same tables in every form.</summary>
[Collection(CorpusCase.Name)]
public sealed class PackageFormatsTests(CorpusCase corpus) : IDisposable
{
    static readonly string[] Tables = ["articles", "figures", "conflicts", "conflict_members"];

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_form_has_the_same_columns_and_rows()
    {
        foreach (var table in Tables)
        {
            var expected = ReadPackage.Csv(At($"{table}.csv"));
            Assert.True(expected.Count > 10, $"{table}: {expected.Count}");
            Assert.Equal(expected, ReadPackage.JsonLines(At($"{table}.jsonl")));
            Assert.Equal(expected, await ReadPackage.ParquetAsync(At($"{table}.parquet")));
            var sheet = ReadPackage.Sheet(At("missing-offenders.xlsx"), table);
            var places = expected[0].Select(name => Array.IndexOf(sheet[0], name)).ToList();
            Assert.Equal(expected, sheet.Select(r => places.Select(p => r[p].Replace("_x000D_", "\r", StringComparison.Ordinal)).ToArray()));
        }
    }

    [Fact]
    public void The_workbook_opens_with_the_figures_their_first_columns_and_an_explanation_of_all_columns()
    {
        using (var document = SpreadsheetDocument.Open(At("missing-offenders.xlsx"), isEditable: false))
        {
            var book = document.WorkbookPart!;
            Assert.Equal(["figures", "articles", "conflicts", "conflict_members", "columns"], book.Workbook!.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value));
            Assert.All(book.WorksheetParts, p => Assert.NotNull(p.Worksheet!.GetFirstChild<AutoFilter>()));
            Assert.All(book.WorksheetParts, p => Assert.All(p.Worksheet!.Descendants<Column>(), c => Assert.InRange(c.Width!.Value, 9, 80)));
        }

        Assert.Equal(["value", "measure", "force", "area", "as_of"], ReadPackage.Sheet(At("missing-offenders.xlsx"), "figures")[0].Take(5));
        var figures = ReadPackage.Sheet(At("missing-offenders.xlsx"), "figures")[0];
        Assert.Equal(figures, ReadPackage.Sheet(At("missing-offenders.xlsx"), "columns").Where(r => r[0] == "figures").Select(r => r[1]));
    }

    [Fact]
    public void The_workbook_is_valid_and_its_numbers_are_numbers()
    {
        using var document = SpreadsheetDocument.Open(At("missing-offenders.xlsx"), isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
    }

    [Fact]
    public void Annotations_point_at_the_words_and_carry_every_column()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(At("figures.jsonld")));
        var figures = ReadPackage.Csv(At("figures.csv"));
        var root = json.RootElement;
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", root.GetProperty("@context")[0].GetString());
        Assert.Equal(figures.Count - 1, root.GetProperty("total").GetInt32());
        var items = root.GetProperty("first").GetProperty("items").EnumerateArray().ToList();
        var (id, exact, start, end) = (Place("figure_id"), Place("quote_exact"), Place("char_start"), Place("char_end"));
        foreach (var (item, row) in items.Zip(figures.Skip(1)))
        {
            var selectors = item.GetProperty("target").GetProperty("selector");
            Assert.Equal("urn:missing-offenders:figure:" + row[id], item.GetProperty("id").GetString());
            Assert.Equal(row[exact], selectors[0].GetProperty("exact").GetString());
            Assert.Equal((row[start], row[end]), (selectors[1].GetProperty("start").GetRawText(), selectors[1].GetProperty("end").GetRawText()));
            Assert.Equal(figures[0].Select(n => "mo:" + n), item.GetProperty("body")[1].EnumerateObject().Skip(1).Select(m => m.Name));
        }

        int Place(string name) => Array.IndexOf(figures[0], name);
    }

    [Fact]
    public void Two_exports_have_the_same_bytes()
    {
        corpus.Write(folder.At("again"), new() { Formats = [.. Enum.GetValues<PackageFormat>()] });

        foreach (var file in Directory.GetFiles(corpus.Package).Select(Path.GetFileName))
        {
            Assert.Equal(File.ReadAllBytes(At(file!)), File.ReadAllBytes(folder.At($"again/{file}")));
        }
    }

    [Fact]
    public void The_descriptor_names_every_file_with_its_hash()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(At("datapackage.json")));
        var resources = json.RootElement.GetProperty("resources").EnumerateArray().ToDictionary(r => r.GetProperty("path").GetString()!, r => r.GetProperty("hash").GetString(), StringComparer.Ordinal);

        var files = Directory.GetFiles(corpus.Package).Where(f => !f.EndsWith("datapackage.json", StringComparison.Ordinal)).ToDictionary(
            f => Path.GetFileName(f), f => (string?)("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))), StringComparer.Ordinal);
        Assert.Equal(15, files.Count);
        Assert.Equal(files.OrderBy(f => f.Key, StringComparer.Ordinal), resources.OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Forms_that_are_not_asked_for_again_do_not_stay_beside_the_new_package_and_files_of_others_do()
    {
        folder.Write("out/mine.parquet", "x");
        corpus.Write(folder.At("out"), new() { Formats = [PackageFormat.Parquet, PackageFormat.JsonLines, PackageFormat.WebAnnotation] });
        corpus.Write(folder.At("out"), new() { Formats = [PackageFormat.Workbook] });

        Assert.Equal(
            ["articles.csv", "conflict_members.csv", "conflicts.csv", "datapackage.json", "decisions.jsonl", "figures.csv", "mine.parquet", "missing-offenders.xlsx"],
            Directory.GetFiles(folder.At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_zip_holds_the_same_files()
    {
        using MemoryStream target = new();
        using (var package = DataPackage.Zip(target))
        {
            package.Write(corpus.File, corpus.Compared, new() { Formats = [.. Enum.GetValues<PackageFormat>()] });
        }

        using System.IO.Compression.ZipArchive zip = new(target);
        Assert.Equal(16, zip.Entries.Count);
        foreach (var entry in zip.Entries)
        {
            using MemoryStream content = new();
            entry.Open().CopyTo(content);
            Assert.Equal(File.ReadAllBytes(At(entry.FullName)), content.ToArray());
        }
    }

    string At(string file) => Path.Combine(corpus.Package, file);
}
