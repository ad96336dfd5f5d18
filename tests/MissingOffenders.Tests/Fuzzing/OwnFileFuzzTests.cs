using System.Text;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Checking;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Evaluation;
using MissingOffenders.Reading.Rules;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Tests.Fuzzing;

/// <summary>Damaged rules, manifests, gold and cases are refused with the exception that says where, and with no other.</summary>
public sealed class OwnFileFuzzTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    static IReadOnlyDictionary<string, string> Rules { get; } = Directory.GetFiles(RepositoryFiles.Rules, "*", SearchOption.AllDirectories)
        .Where(f => Path.GetExtension(f) is ".yml" or ".csv" or ".html")
        .ToDictionary(f => Path.GetRelativePath(RepositoryFiles.Rules, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    public static TheoryData<string> RuleFiles => [.. Rules.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void A_damaged_rule_file_is_refused_with_its_place(string name) => FuzzRun.Of($"rules-{Path.GetFileName(name)}", [Encoding.UTF8.GetBytes(Rules[name])], bytes =>
        Only<RuleFileException>(() => RuleSet.Read(new Dictionary<string, string>(Rules, StringComparer.Ordinal) { [name] = TextDecoder.Decode(bytes).Text })), cost: 10);

    [Fact]
    public void A_damaged_manifest_is_refused_with_its_line() => FuzzRun.Of("manifest", [.. Samples("manifest.csv")], bytes => Only<InputException>(() => Manifest.Load(folder.Write("m.csv", bytes))));

    [Fact]
    public void Damaged_gold_is_refused_with_its_place() => FuzzRun.Of("gold", [.. Samples("*.gold.json").Take(10)], bytes => Only<InputException>(() => GoldArticle.Load(folder.Write("a.gold.json", bytes))));

    [Fact]
    public void A_damaged_case_is_checked_read_or_refused() => FuzzRun.Of("case", [.. Enumerable.Range(1, 3).Select(v => File.ReadAllBytes(Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Cases", "kept", $"version-{v}.db")))], bytes =>
    {
        var path = folder.Write("c.db", bytes);
        Only<InputException>(() => CaseCheck.Of(path));
        Only<InputException>(() =>
        {
            using var opened = CaseFile.OpenToRead(path);
            Assert.NotNull(opened.Articles());
        });
    });

    static IEnumerable<byte[]> Samples(string pattern) =>
        Directory.GetFiles(RepositoryFiles.Corpus, pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    static void Only<T>(Action read)
        where T : Exception
    {
        try
        {
            read();
        }
        catch (T)
        {
            // it says what is wrong
        }
        catch (Exception e) when (e is Microsoft.Data.Sqlite.SqliteException or OutputException)
        {
            // a page of a case that is damaged further inside, or a case that cannot be brought up to date
        }
    }
}
