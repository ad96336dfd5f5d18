using System.Globalization;
using System.Text;
using CsvHelper;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Export;
using MissingOffenders.Documents.Loading;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Tests.Cases.Export;

/// <summary>The main job on the corpus, with the real rules.</summary>
public sealed class CorpusExportTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_article_is_read_and_every_quotation_stands_at_its_place()
    {
        var result = await ExportAsync("out", 2, found => found);

        Assert.Empty(result.Unread);
        using var csv = CsvReader.Create(File.ReadAllBytes(folder.At("out/figures.csv")));
        var rows = 0;
        for (; csv.Read(); rows++)
        {
            var text = Encoding.UTF32.GetBytes(File.ReadAllText(Path.Combine(RepositoryFiles.Corpus, csv.GetString("article_path"))));
            var (start, end) = (Place(csv.GetString("char_start")), Place(csv.GetString("char_end")));
            Assert.Equal(csv.GetString("quote_exact"), Encoding.UTF32.GetString(text[start..end]));
            Assert.Contains(csv.GetString("quote_exact"), csv.GetString("sentence"), StringComparison.Ordinal);
        }

        Assert.True(rows > 100, $"{rows} figures");
    }

    [Fact]
    public async Task Threads_and_the_order_of_files_do_not_show()
    {
        await ExportAsync("one", 1, found => found);
        await ExportAsync("four", 4, found => found with { Files = [.. found.Files.Reverse()] });

        foreach (var file in Directory.GetFiles(folder.At("one")).Select(Path.GetFileName))
        {
            Assert.Equal(File.ReadAllBytes(folder.At($"one/{file}")), File.ReadAllBytes(folder.At($"four/{file}")));
        }
    }

    static int Place(string value) => 4 * int.Parse(value, CultureInfo.InvariantCulture);

    async Task<UpdateResult> ExportAsync(string target, int threads, Func<FoundFiles, FoundFiles> order)
    {
        var found = order(FileSearch.Find([RepositoryFiles.Corpus], ArticleLoader.Endings));
        using var opened = CaseFile.Open(folder.At($"{target}.db"));
        CaseUpdate update = new(opened, Manifests.Load(null, found.Roots), ReadingSource.Of(Rulebook.Load(RepositoryFiles.Rules)));
        var result = await update.RunAsync(found, threads, null, TestContext.Current.CancellationToken);
        using var package = DataPackage.Open(folder.At(target));
        package.Write(opened);
        return result;
    }
}
