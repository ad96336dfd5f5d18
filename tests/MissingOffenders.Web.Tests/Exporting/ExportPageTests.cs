using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Web.Tests.Exporting;

public sealed class ExportPageTests(Chromium chromium) : IAsyncLifetime
{
    CaseVisit visit = null!;
    ReviewTab tab = null!;

    public async ValueTask InitializeAsync()
    {
        visit = await chromium.VisitAsync(await SampleCase.OfArticlesAsync(
            "article_path,publisher,published\none.txt,One,2015-03-10\nother.txt,Other,2015-03-10\n",
            ("one.txt", "Sex offenders missing\n\nKent Police said nine registered sex offenders are missing in Kent.\n"),
            ("other.txt", "Offenders untraced\n\nKent Police said seven registered sex offenders are missing in Kent. Essex Police said five registered sex offenders are missing in Essex.\n")));
        tab = await visit.OpenAsync();
    }

    public ValueTask DisposeAsync() => visit?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task The_whole_case_comes_as_one_zip_with_the_forms_that_are_ticked()
    {
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Export", Exact = true }).ClickAsync();
        await tab.Page.GetByLabel("JSON Lines").CheckAsync();
        await tab.Page.GetByLabel("Spreadsheet (xlsx)").CheckAsync();

        var (name, content) = await DownloadAsync(3);

        Assert.Equal("case.zip", name);
        using ZipArchive zip = new(new MemoryStream(content));
        Assert.Equal(3, Lines(zip, "figures.jsonl"));
        Assert.Equal(3, Records(zip, "figures.csv"));
        Assert.Equal(1, Records(zip, "conflicts.csv"));
        Assert.Equal(4, Rows(zip.GetEntry("missing-offenders.xlsx")!.Open(), "figures"));
        Assert.Contains("sex offenders are missing", Text(zip, "figures.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_of_the_figures_page_goes_along_and_says_how_many()
    {
        await tab.Page.GetByText("Filter and sort").ClickAsync();
        await tab.Page.GetByText("Force", new() { Exact = true }).ClickAsync();
        await tab.FollowAsync("Essex Police");
        await Expect(tab.Page.Locator("#queue li")).ToHaveCountAsync(1);
        await tab.FollowAsync("Export these");
        await Expect(tab.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("1 of 3 figures pass the filter");
        await Expect(tab.Page.Locator(".filter")).ToHaveTextAsync("force: Essex Police");

        var (_, content) = await DownloadAsync(1);

        using ZipArchive zip = new(new MemoryStream(content));
        Assert.Equal(1, Records(zip, "figures.csv"));
        Assert.Equal(1, Records(zip, "articles.csv"));
        Assert.Equal(0, Records(zip, "conflicts.csv"));
        using var descriptor = JsonDocument.Parse(Text(zip, "datapackage.json"));
        Assert.Equal("Essex Police", descriptor.RootElement.GetProperty("filter").GetProperty("force").GetString());

        await tab.FollowAsync("Export everything");
        await Expect(tab.Page.Locator("#download")).ToHaveTextAsync("Download 3 figures");
    }

    [Fact]
    public async Task Without_quotations_no_words_of_the_articles_are_in_it()
    {
        await tab.GoAsync("/export");
        await tab.Page.GetByLabel("Without").CheckAsync();
        await tab.Page.GetByLabel("Spreadsheet alone").CheckAsync();

        var (name, content) = await DownloadAsync(3);

        Assert.Equal("case.xlsx", name);
        Assert.Equal(4, Rows(new MemoryStream(content), "figures"));
        using ZipArchive parts = new(new MemoryStream(content));
        Assert.All(parts.Entries, e => Assert.DoesNotContain("registered sex offenders", Text(parts, e.FullName), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Annotations_come_as_a_file_of_their_own()
    {
        await tab.GoAsync("/export");
        await tab.Page.GetByLabel("Annotations alone").CheckAsync();

        var (name, content) = await DownloadAsync(3);

        Assert.Equal("case.jsonld", name);
        using var json = JsonDocument.Parse(content);
        Assert.Equal(3, json.RootElement.GetProperty("first").GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task What_is_chosen_is_sent_also_where_the_program_does_not_keep_up()
    {
        await tab.GoAsync("/export");
        await Expect(tab.Page.Locator("#download")).ToBeVisibleAsync();
        await visit.Context.SetOfflineAsync(true);
        await tab.Page.GetByLabel("Parquet").CheckAsync();
        await tab.Page.GetByLabel("Spreadsheet alone").CheckAsync();
        await tab.Page.GetByLabel("Without").CheckAsync();
        await visit.Context.SetOfflineAsync(false);

        var (name, content) = await DownloadAsync(3);

        Assert.Equal("case.xlsx", name);
        using ZipArchive parts = new(new MemoryStream(content));
        Assert.All(parts.Entries, e => Assert.DoesNotContain("registered sex offenders", Text(parts, e.FullName), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_begins_with_what_is_approved_and_everything_is_one_click_away()
    {
        visit.Sample.Decide("bob", visit.Sample.Figure(9), new Accept());
        visit.Sample.Decide("bob", visit.Sample.Figure(7), new Correct([new("value", "7", "8")]));
        visit.Sample.Decide("bob", visit.Sample.Figure(5), new Reject());
        await tab.GoAsync("/export");

        var (_, content) = await DownloadAsync(2);
        using (ZipArchive zip = new(new MemoryStream(content)))
        {
            Assert.Equal(2, Records(zip, "figures.csv"));
            Assert.DoesNotContain("rejected", Text(zip, "figures.csv"), StringComparison.Ordinal);
        }

        await tab.Page.GetByLabel("All, whatever").CheckAsync();
        var (_, whole) = await DownloadAsync(3);
        using ZipArchive all = new(new MemoryStream(whole));
        Assert.Equal(3, Records(all, "figures.csv"));
    }

    [Fact]
    public async Task The_figures_are_counted_and_exported_as_they_stand_now()
    {
        await tab.GoAsync("/export?status=rejected");
        await Expect(tab.Page.Locator("#download")).ToHaveTextAsync("Download 0 figures");
        visit.Sample.Decide("bob", visit.Sample.Figure(9), new Reject());

        var (_, content) = await DownloadAsync(1);

        using ZipArchive zip = new(new MemoryStream(content));
        Assert.Equal(1, Records(zip, "figures.csv"));
        Assert.Equal(0, Records(zip, "conflicts.csv"));
        Assert.Equal(1, Lines(zip, "decisions.jsonl"));
    }

    [Fact]
    public async Task Downloads_leave_no_files_behind()
    {
        var before = Leftovers();
        await tab.GoAsync("/export");
        await tab.Page.GetByLabel("Parquet").CheckAsync();
        await DownloadAsync(3);

        Assert.Equal(before, Leftovers());

        string[] Leftovers() => [.. Directory.GetFileSystemEntries(Path.GetDirectoryName(visit.Sample.Path)!).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("format=docx&quotes=yes")]
    [InlineData("alone=yes&quotes=yes")]
    [InlineData("alone=yes&format=parquet&quotes=yes")]
    [InlineData("alone=parquet&quotes=yes")]
    public async Task An_address_that_is_not_understood_gives_no_file(string query)
    {
        var response = await tab.Page.APIRequest.GetAsync(new Uri(new(tab.Page.Url), "/export/download?" + query).ToString());

        Assert.Equal(400, response.Status);
    }

    [Fact]
    public async Task Where_nothing_is_said_of_quotations_there_are_none()
    {
        var response = await tab.Page.APIRequest.GetAsync(new Uri(new(tab.Page.Url), "/export/download").ToString());

        using ZipArchive zip = new(new MemoryStream(await response.BodyAsync()));
        Assert.DoesNotContain("registered sex offenders", Text(zip, "figures.csv"), StringComparison.Ordinal);
    }

    async Task<(string Name, byte[] Content)> DownloadAsync(int figures)
    {
        await Expect(tab.Page.Locator("#download")).ToHaveTextAsync($"Download {figures} figures");
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.Locator("#download").ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken));
    }

    static int Records(ZipArchive zip, string name)
    {
        using var csv = CsvReader.Create(Encoding.UTF8.GetBytes(Text(zip, name)));
        var count = 0;
        for (; csv.Read(); count++)
        {
        }

        return count;
    }

    static int Lines(ZipArchive zip, string name) => Text(zip, name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

    static string Text(ZipArchive zip, string name)
    {
        using StreamReader reader = new(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    static int Rows(Stream file, string table)
    {
        using MemoryStream copy = new();
        file.CopyTo(copy);
        using var document = SpreadsheetDocument.Open(copy, isEditable: false);
        var book = document.WorkbookPart!;
        var sheet = book.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name == table);
        return ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet!.Descendants<Row>().Count();
    }
}
