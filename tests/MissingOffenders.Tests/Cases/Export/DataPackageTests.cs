using System.Text;
using System.Text.Json;
using CsCheck;
using CsvHelper;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Cases.Export;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Cases.Export;

public sealed class DataPackageTests : IDisposable
{
    static readonly string[] Files = ["articles.csv", "conflict_members.csv", "conflicts.csv", "datapackage.json", "decisions.jsonl", "figures.csv"];

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("figures.csv", "figure_id, article_id, article_path, publisher, published, force, area, area_level, measure, value, value_text, modifier, value_low, value_high, unit, as_of, as_of_start, as_of_end, as_of_basis, breakdown, part_of, attribution, attribution_type, in_quotation, quote_exact, quote_prefix, quote_suffix, char_start, char_end, sentence, rule_id, confidence, review_status, reviewed_by, reviewed_at, review_reason, independence_group, conflict_ids, rules_hash, program")]
    [InlineData("articles.csv", "article_id, article_path, sha256, encoding, language, title, publisher, byline, published, published_basis, url, source_type, agency_credit, independence_group, duplicate_of, characters, figures, status, status_reason, text_stage, modified, is_cut, held_back")]
    [InlineData("conflicts.csv", "conflict_id, kind, force, area, measure, breakdown, period_start, period_end, figures, independent_sources, values, low, best, high, strategy, corroboration, severity, status, stale, explanation, reason, resolved_by, resolved_at")]
    [InlineData("conflict_members.csv", "conflict_id, figure_id, role, excluded_reason")]
    public async Task Columns_have_the_names_and_the_order_that_tools_rely_on(string file, string columns)
    {
        await Export("out");

        Assert.Equal(columns.Replace(", ", ",", StringComparison.Ordinal), File.ReadAllText(folder.At($"out/{file}")).Split("\r\n")[0]);
    }

    [Fact]
    public async Task The_descriptor_speaks_of_each_column_and_of_the_bytes_that_are_there()
    {
        Article("a.txt", "1");
        await Export("out");
        using var descriptor = JsonDocument.Parse(File.ReadAllText(folder.At("out/datapackage.json")));

        foreach (var resource in descriptor.RootElement.GetProperty("resources").EnumerateArray().Where(r => r.TryGetProperty("schema", out _)))
        {
            var bytes = File.ReadAllBytes(folder.At("out/" + resource.GetProperty("path").GetString()));
            using var csv = CsvReader.Create(bytes);
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString());
            Assert.Equal(csv.Headers.ToArray(), fields);
            Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt64());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), resource.GetProperty("hash").GetString());
        }
    }

    [Fact]
    public async Task Quotations_stand_at_their_places_whatever_the_text_is_made_of()
    {
        string[] texts = ["😀 7", "é\r\n12 e\u0301", "\u00A03\u00A0", "a \"quoted, 5\"\r\n\r\n6", "👩‍👧🇬🇧8", "=1+2"];
        for (var i = 0; i < texts.Length; i++)
        {
            Article($"{i}.txt", texts[i]);
        }

        await Export("out");

        var rows = Rows("figures.csv");
        Assert.Equal(8, rows.Count);
        foreach (var row in rows)
        {
            var text = Encoding.UTF32.GetBytes(texts[int.Parse(row["article_path"][..1], System.Globalization.CultureInfo.InvariantCulture)]);
            var (start, end) = (Place(row["char_start"]), Place(row["char_end"]));
            Assert.Equal(row["quote_exact"], Encoding.UTF32.GetString(text[start..end]));
            Assert.EndsWith(row["quote_prefix"], Encoding.UTF32.GetString(text[..start]), StringComparison.Ordinal);
            Assert.StartsWith(row["quote_suffix"], Encoding.UTF32.GetString(text[end..]), StringComparison.Ordinal);
        }

        static int Place(string value) => 4 * int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task What_is_unknown_is_empty_and_never_zero()
    {
        Article("a.txt", "0");
        Article("b.txt", "");
        await Export("out");

        var figure = Assert.Single(Rows("figures.csv"));
        Assert.Equal(("0", "0", "0", "", "", "unknown"), (figure["value"], figure["value_low"], figure["value_high"], figure["published"], figure["as_of"], figure["as_of_basis"]));
        var unread = Rows("articles.csv")[1];
        Assert.Equal(("empty", "the file is empty", "", ""), (unread["status"], unread["status_reason"], unread["figures"], unread["characters"]));
    }

    [Fact]
    public async Task Files_are_utf8_without_a_mark_and_lines_end_as_rfc_4180_says()
    {
        Article("a.txt", "é 1");
        await Export("out");

        var bytes = File.ReadAllBytes(folder.At("out/figures.csv"));
        Assert.Equal("figure_id"u8.ToArray(), bytes[..9]);
        Assert.Equal("\r\n"u8.ToArray(), bytes[^2..]);
        Assert.Contains("é ", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bytes_are_the_same_whatever_the_threads_the_order_of_files_and_the_history()
    {
        var names = Enumerable.Range(0, 120).Select(i => $"sub{i % 7}/{i}.txt").ToArray();
        foreach (var name in names)
        {
            Article(name, $"{name} had 12 😀 and 13,\r\nthen {name.Length}");
        }

        await Export("once", threads: 1);
        var orders = Gen.Shuffle(names).Array[3].Single();
        await Export("parallel", threads: 4, order: orders[0]);
        await Export("halves", threads: 2, order: orders[1][..60], caseName: "halves.db");
        await Export("halves", threads: 4, order: orders[2], caseName: "halves.db");

        foreach (var file in Files)
        {
            var expected = File.ReadAllBytes(folder.At($"once/{file}"));
            Assert.Equal(expected, File.ReadAllBytes(folder.At($"parallel/{file}")));
            Assert.Equal(expected, File.ReadAllBytes(folder.At($"halves/{file}")));
        }
    }

    [Fact]
    public async Task A_folder_that_is_there_keeps_its_other_files_and_nothing_half_written_stays()
    {
        folder.Write("out/mine.txt", "x");
        folder.Write("out/.partial-0123abcd/figures.csv", "left behind by a crash");
        folder.Write("out/.partial-0123abcd.in-use", "");
        folder.Write("out/.partial-4567cdef.in-use", "killed before it had a folder");
        folder.Write(".out.partial-89abcdef.in-use", "killed after its folder was put in place");

        await Export("out");

        Assert.Equal([.. Files, "mine.txt"], Directory.GetFileSystemEntries(folder.At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(Directory.GetFiles(folder.Path, ".out*"));
    }

    [Fact]
    public async Task What_another_run_is_still_writing_stays()
    {
        using var other = DataPackage.Open(folder.At("out"));

        await Export("out");

        Assert.Single(Directory.GetDirectories(folder.Path, ".out.partial*"));
    }

    [Fact]
    public void A_package_that_is_given_up_leaves_nothing()
    {
        DataPackage.Open(folder.At("out")).Dispose();

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_found_out_before_the_work()
    {
        folder.Write("file", "x");

        var error = Assert.Throws<OutputException>(() => DataPackage.Open(folder.At("file/out")));

        Assert.StartsWith($"Cannot write to the folder '{folder.At("file/out")}': ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("or name another folder with --out.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_only_folder_is_found_out_before_the_work()
    {
        Directory.CreateDirectory(folder.At("out"));
        using var closed = folder.Lock("out");

        Assert.Throws<OutputException>(() => DataPackage.Open(folder.At("out")));
    }

    [Fact]
    public async Task Decisions_are_written_one_a_line()
    {
        using (var log = DecisionLog.Open(folder.At("case.db"), new StoppedClock()))
        {
            log.Decide("Siân", new DecisionProposal(DecisionTarget.Figure("f1"), new Accept(), 0));
        }

        await Export("out");

        Assert.Equal(
            """{"decision_id":1,"decided_at":"2026-01-01T00:00:00.000Z","decided_by":"Siân","subject_type":"figure","subject_id":"f1","action":"accept","reason":null,"details":null}""" + "\n",
            File.ReadAllText(folder.At("out/decisions.jsonl")));
    }

    void Article(string name, string text) => folder.Write($"in/{name}", text);

    async Task Export(string target, int threads = 2, string[]? order = null, string? caseName = null)
    {
        Directory.CreateDirectory(folder.At("in"));
        var found = FileSearch.Find([folder.At("in")], ArticleLoader.Endings);
        if (order is not null)
        {
            found = found with { Files = [.. order.Select(path => new SourceFile(folder.At("in"), path))] };
        }

        using var opened = CaseFile.Open(folder.At(caseName ?? (target is "out" ? "case.db" : $"{target}.db")));
        CaseUpdate update = new(opened, Manifests.Load(null, found.Roots), NumberReading.Source);
        await update.RunAsync(found, threads, null, TestContext.Current.CancellationToken);
        using var package = DataPackage.Open(folder.At(target));
        package.Write(opened);
    }

    List<Dictionary<string, string>> Rows(string file)
    {
        using var csv = CsvReader.Create(File.ReadAllBytes(folder.At($"out/{file}")));
        List<Dictionary<string, string>> rows = [];
        while (csv.Read())
        {
            rows.Add(csv.Headers.ToArray().Select((name, i) => (name, value: CsvCell.Restored(csv.GetString(i)))).ToDictionary(f => f.name, f => f.value, StringComparer.Ordinal));
        }

        return rows;
    }

    sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
