using System.Security.Cryptography;

namespace MissingOffenders.Tests.Cli;

/// <summary>The same articles give the same bytes, whatever the machine calls its months, wherever its clock stands, however many read.</summary>
public sealed class SameBytesTests : IDisposable
{
    static readonly string[] Articles = [.. Directory.GetFiles(RepositoryFiles.Corpus, "*.txt").Order(StringComparer.Ordinal).Where((_, i) => i % 7 == 0)];

    static readonly Lazy<Task<string>> Usual = new(UsualAsync);

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    static async Task<string> UsualAsync()
    {
        using SameBytesTests alone = new();
        return await alone.ExtractedAsync(Articles, ["LC_ALL=C", "TZ=UTC"], "--threads", "1");
    }

    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("de_DE.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    [InlineData("th_TH.UTF-8")]
    public async Task Under_any_culture(string culture) => Assert.Equal(await Usual.Value, await ExtractedAsync(Articles, [$"LC_ALL={culture}", $"LANG={culture}"]));

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    [InlineData("Asia/Kathmandu")]
    public async Task In_any_time_zone(string zone) => Assert.Equal(await Usual.Value, await ExtractedAsync(Articles, [$"TZ={zone}"]));

    [Theory]
    [InlineData("2")]
    [InlineData("16")]
    public async Task On_any_number_of_threads(string threads) => Assert.Equal(await Usual.Value, await ExtractedAsync(Articles, [], "--threads", threads));

    [Fact]
    public async Task In_any_order_of_files() => Assert.Equal(await Usual.Value, await ExtractedAsync([.. Articles.Reverse()], []));

    [Fact]
    public async Task On_any_day() => Assert.Equal(await Usual.Value, await ExtractedAsync(Articles, [], old: true));

    Task<string> ExtractedAsync(string[] articles, string[] environment, params string[] options) => ExtractedAsync(articles, environment, old: false, options);

    /// <summary>Hashes of all that <c>extract</c> writes.</summary>
    async Task<string> ExtractedAsync(string[] articles, string[] environment, bool old, params string[] options)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the environment is set as on Unix");
        foreach (var article in articles)
        {
            var copy = folder.Write($"in/{Path.GetFileName(article)}", await File.ReadAllBytesAsync(article, TestContext.Current.CancellationToken));
            File.SetLastWriteTimeUtc(copy, old ? new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc) : TimeProvider.System.GetUtcNow().UtcDateTime);
        }

        File.Copy(Path.Combine(RepositoryFiles.Corpus, "manifest.csv"), folder.At("in/manifest.csv"));
        var run = await ProgramRun.ByAsync("env", [.. environment, ProgramRun.Executable], folder.Path, ["extract", "in", "--case", "c.db", "--out", "out", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return string.Join('\n', Directory.GetFiles(folder.At("out")).Order(StringComparer.Ordinal).Select(f => $"{Path.GetFileName(f)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}"));
    }
}
