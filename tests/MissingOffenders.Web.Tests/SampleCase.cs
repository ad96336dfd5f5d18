using System.Globalization;
using Microsoft.Data.Sqlite;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Comparing.Keeping;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Reconciling.Conflicts;

namespace MissingOffenders.Web.Tests;

/// <summary>A case in a folder of its own. Every run of digits in its articles is a figure.</summary>
sealed class SampleCase : IDisposable
{
    static readonly string[] Conflicting = ["a31", "a36", "b01", "b02", "b04"];

    readonly TempFolder folder = new();

    SampleCase()
    {
    }

    public string Path => folder.At("case.db");

    /// <summary>The rules that it was read by; null for those that take every run of digits.</summary>
    public Rulebook? ReadBy { get; private set; }

    /// <summary>Articles of 50 figures each: 1 to 50, 51 to 100 ...</summary>
    public static Task<SampleCase> OfFiguresAsync(int count) =>
        OfTextsAsync([.. Enumerable.Range(1, count).Chunk(50).Select(c => string.Join("\n\n", c.Select(n => string.Create(CultureInfo.InvariantCulture, $"In the town it is said that {n} men are missing."))))]);

    public static async Task<SampleCase> OfTextsAsync(params string[] texts)
    {
        SampleCase made = new();
        await made.ReadAsync(texts);
        return made;
    }

    /// <summary>Puts these texts in the place of those before, as another program that reads the folder again.</summary>
    public async Task ReadAsync(params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            folder.Write(string.Create(CultureInfo.InvariantCulture, $"in/{i:00}.txt"), texts[i]);
        }

        await ReadAsync(NumberReading.Source);
    }

    /// <summary>Rules as users have them.</summary>
    public static Rulebook Rules { get; } = Rulebook.Load(RepositoryFiles.Rules);

    /// <summary>Articles of the corpus read by the rules, with contradictions among them.</summary>
    public static Task<SampleCase> OfConflictsAsync() => OfArticlesAsync(
        File.ReadAllText(System.IO.Path.Combine(RepositoryFiles.Corpus, "manifest.csv")),
        [.. Conflicting.Select(n => Directory.GetFiles(RepositoryFiles.Corpus, n + "-*.txt").Single()).Select(f => (System.IO.Path.GetFileName(f), File.ReadAllText(f)))]);

    /// <summary>Articles read by the rules.</summary>
    public static async Task<SampleCase> OfArticlesAsync(string manifest, params IReadOnlyList<(string Name, string Text)> articles)
    {
        SampleCase made = new();
        made.folder.Write("in/manifest.csv", manifest);
        foreach (var (name, text) in articles)
        {
            made.folder.Write($"in/{name}", text);
        }

        made.ReadBy = Rules;
        await made.ReadAsync(ReadingSource.Of(Rules));
        return made;
    }

    /// <summary>What is in the file: <c>12 accept</c>, oldest first.</summary>
    public IReadOnlyList<string> Decisions()
    {
        using var opened = CaseFile.Open(Path);
        var values = opened.Figures().ToDictionary(f => f.FigureId, f => f.Value, StringComparer.Ordinal);
        return [.. opened.Decisions().Select(d => FormattableString.Invariant($"{values.GetValueOrDefault(d.SubjectId)} {d.Action}"))];
    }

    /// <summary>The identifier of the figure with this value.</summary>
    public string Id(double value)
    {
        using var opened = CaseFile.Open(Path);
        return opened.Figures().Single(f => f.Value == value).FigureId;
    }

    /// <summary>Decides as another program that knows what was decided up to <paramref name="seen"/>.</summary>
    public void Decide(string reviewer, DecisionTarget subject, Act act, long? seen = 0, string? reason = null, string? blind = null)
    {
        using var log = DecisionLog.Open(Path, TimeProvider.System, blind: blind);
        log.Decide(reviewer, new DecisionProposal(subject, act, seen, reason));
    }

    /// <summary>The figure with this value.</summary>
    public DecisionTarget Figure(double value) => DecisionTarget.Figure(Id(value));

    /// <summary>The identifier of the article in this file.</summary>
    public string ArticleId(string path)
    {
        using var opened = CaseFile.Open(Path);
        return opened.Articles().Single(a => a.ArticlePath == path).ArticleId;
    }

    /// <summary>Makes words of an article a count that was read and held back.</summary>
    public void HoldBack(string path, string words, double value)
    {
        using var opened = CaseFile.Open(Path);
        var text = opened.TextOf(ArticleId(path))!;
        var start = text.IndexOf(words, StringComparison.Ordinal);
        HeldBackRow row = new() { CharStart = start, CharEnd = start + words.Length, Sentence = text, Value = value, Measure = "missing", Force = "Kent Police", Probability = 0.4, Reason = "not sure enough" };
        using SqliteConnection connection = new($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE articles SET held_back = 1, held_back_counts = $counts WHERE article_path = $path";
        command.Parameters.AddWithValue("$counts", HeldBackRow.Write([row]));
        command.Parameters.AddWithValue("$path", path);
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    /// <summary>The identifier of the first figure that a reviewer added.</summary>
    public string AddedId()
    {
        using var opened = CaseFile.Open(Path);
        return opened.Decisions().First(d => d.Action == "add").SubjectId;
    }

    /// <summary>The paths of its articles, in order.</summary>
    public IReadOnlyList<string> Paths()
    {
        using var opened = CaseFile.Open(Path);
        return [.. opened.Articles().Select(a => a.ArticlePath)];
    }

    /// <summary>What the figures come to: <c>12 accepted</c>, by place.</summary>
    public IReadOnlyList<string> Verdicts()
    {
        using var opened = CaseFile.Open(Path);
        var verdicts = MissingOffenders.Cases.Decisions.Verdicts.Of(opened.Decisions().Select(Decision.Of));
        return [.. new CaseReview(opened).All(verdicts).Select(f => FormattableString.Invariant($"{f.Figure.Value} {f.Status.Code()}"))];
    }

    /// <summary>What was decided on conflicts and holds: <c>395 manual@1: as the force says</c>, by conflict.</summary>
    public IReadOnlyList<string> Settled()
    {
        using var opened = CaseFile.Open(Path);
        return [.. Rules.Compare(opened).Conflicts
            .Where(c => c.Status == ConflictStatus.Decided)
            .Select(c => FormattableString.Invariant($"{c.Resolution.Best?.ToString("0", CultureInfo.InvariantCulture) ?? "none"} {c.Resolution.Strategy}: {c.Resolution.Reason}{(c.Stale ? " (stale)" : "")}"))];
    }

    /// <summary>Waits until the case keeps a comparison: it is written behind what the page shows.</summary>
    public async Task KeptAsync()
    {
        using var opened = CaseFile.Open(Path);
        for (var looks = 0; KeptComparison.Of(opened, Rules) is not { IsCurrent: true }; looks++)
        {
            Assert.True(looks < 500, "no comparison is kept");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    public void Dispose() => folder.Dispose();

    async Task ReadAsync(ReadingSource source)
    {
        using var opened = CaseFile.Open(Path);
        var found = FileSearch.Find([folder.At("in")], ArticleLoader.Endings);
        await new CaseUpdate(opened, Manifests.Load(null, found.Roots), source).RunAsync(found, 1, null, TestContext.Current.CancellationToken);
    }
}
