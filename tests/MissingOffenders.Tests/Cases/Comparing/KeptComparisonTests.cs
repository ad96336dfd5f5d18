using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Comparing.Keeping;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Reconciling;
using MissingOffenders.Tests.Reconciling;

namespace MissingOffenders.Tests.Cases.Comparing;

public sealed class KeptComparisonTests : IAsyncLifetime
{
    static readonly string[] Conflicting = ["a31", "a36", "b01", "b02", "b04"];

    static readonly Progress<ComparisonProgress> Unheard = new();

    readonly TempFolder folder = new();

    string Path => folder.At("case.db");

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Conflicting.Select(n => Directory.GetFiles(RepositoryFiles.Corpus, n + "-*.txt").Single()))
        {
            folder.Write("in/" + System.IO.Path.GetFileName(file), File.ReadAllText(file));
        }

        await ReadAsync();
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void What_is_kept_is_all_that_was_found()
    {
        var found = Keep();
        var kept = Kept()!;

        Assert.True(kept.IsCurrent);
        Assert.NotEmpty(found.Conflicts);
        Assert.Equal(Told(found), Told(kept.All()!));
        Assert.Equal(ComparisonParts.Of(found).Select(Json), ComparisonParts.Of(kept.All()!).Select(Json));
    }

    [Fact]
    public void Its_contradictions_are_read_without_the_rest_and_are_the_same()
    {
        var (found, first) = (Keep(), Kept()!.Contradictions()!);

        Assert.Equal(Told(found with { Conflicts = [.. found.Contradictions], Notes = [] }), Told(first));
        Assert.True(first.Observations.Count < found.Observations.Count);
        Assert.All(first.Members, m => Assert.Equal(found.Traces.Groups!.OfFigure(m.Member.Observation.Figure.Id).Members.Count, first.Traces.Groups!.OfFigure(m.Member.Observation.Figure.Id).Members.Count));
    }

    [Fact]
    public void A_case_that_was_never_compared_keeps_nothing() => Assert.Null(Kept());

    [Fact]
    public void It_is_current_until_a_figure_is_decided_to_be_another_and_again_when_that_is_taken_back()
    {
        var found = Keep();
        var ids = found.Observations.Select(o => o.Figure.Id).Take(3).ToList();

        Decide(DecisionTarget.Figure(ids[0]), new Accept());
        Decide(DecisionTarget.Figure(ids[0]), new Note());
        Decide(DecisionTarget.Conflict(found.Conflicts[0].Id), new Resolve("manual@1", 7, "", []));
        Assert.True(Kept()!.IsCurrent);

        Decide(DecisionTarget.Figure(ids[1]), new Reject());
        Assert.False(Kept()!.IsCurrent);
        Undo();
        Assert.True(Kept()!.IsCurrent);

        Decide(DecisionTarget.Figure(ids[2]), new Correct([new("value", "1", "2")]));
        Assert.False(Kept()!.IsCurrent);
        Keep();
        Assert.True(Kept()!.IsCurrent);
    }

    [Fact]
    public void What_was_decided_on_conflicts_since_is_laid_over_it()
    {
        var conflict = Keep().Contradictions.First();
        Decide(DecisionTarget.Conflict(conflict.Id), new Resolve("manual@1", 7, "", []));

        Assert.Equal(7, Kept()!.All()!.Find(conflict.Id)!.Resolution.Best);
    }

    [Fact]
    public async Task It_is_of_before_when_articles_were_read_again_otherwise_or_the_rules_are_others()
    {
        Keep();
        var rules = System.IO.Path.Combine(folder.At("rules"));
        CopyRules(rules);
        using (var file = CaseFile.Open(Path))
        {
            Assert.False(KeptComparison.Of(file, Rulebook.Load(rules))!.IsCurrent);
        }

        await ReadAsync();
        Assert.True(Kept()!.IsCurrent);
        folder.Write("in/new.txt", "Nine sex offenders are missing in Kent, police said.");
        await ReadAsync();
        Assert.False(Kept()!.IsCurrent);
    }

    [Fact]
    public void What_changes_while_figures_are_compared_keeps_the_comparison_from_being_kept()
    {
        using var file = CaseFile.Open(Path);
        var fresh = FreshComparison.Of(file, ComparedCase.Rules, Unheard);
        Decide(DecisionTarget.Figure(fresh.Result.Observations[0].Figure.Id), new Reject());

        fresh.Keep();

        Assert.Null(Kept());
    }

    [Theory]
    [InlineData("UPDATE kept_comparison SET content = x'00112233'")]
    [InlineData("UPDATE kept_comparison SET content = substr(content, 1, length(content) / 2)")]
    [InlineData("UPDATE kept_comparison SET program = 'another'")]
    public void What_is_damaged_or_of_another_program_is_no_comparison(string damage)
    {
        Keep();
        using (SqliteConnection connection = new($"Data Source={Path};Pooling=False"))
        {
            connection.Execute(damage);
        }

        Assert.Null(Kept()?.All());
        Assert.Null(Kept()?.Contradictions());
        Keep();
        Assert.True(Kept()!.IsCurrent);
    }

    [Fact]
    public void Whoever_waits_is_told_how_many_articles_were_looked_at_of_how_many()
    {
        Heard heard = new();
        using var file = CaseFile.Open(Path);
        FreshComparison.Of(file, ComparedCase.Rules, heard);

        Assert.Equal(1, heard.Steps[0].Done);
        Assert.Contains(heard.Steps, s => s.Done == s.Total && s.Total > 0);
        Assert.Equal(heard.Steps.OrderBy(s => s.Done).ThenBy(s => s.Remarks), heard.Steps);
    }

    static string Json(KeptPart part) => JsonSerializer.Serialize(part, KeptJson.Default.KeptPart);

    static IEnumerable<string> Told(ReconciliationResult result) => result.Conflicts
        .Select(c => $"{c.Id} {c.Kind} {c.Status} {c.Severity} {c.Corroboration} {c.Range} {c.IndependentSources} {c.Stale} {c.Explanation} {string.Join('|', c.Resolution.Steps)} {string.Join('|', c.Members.Select(m => $"{m.Observation.Figure.Id} {m.Observation.Value} {m.Observation.Source} {m.ExcludedReason}"))}")
        .Concat(result.Notes);

    ReconciliationResult Keep()
    {
        using var file = CaseFile.Open(Path);
        var fresh = FreshComparison.Of(file, ComparedCase.Rules, Unheard);
        fresh.Keep();
        return fresh.Result;
    }

    KeptComparison? Kept()
    {
        using var file = CaseFile.Open(Path);
        return KeptComparison.Of(file, ComparedCase.Rules);
    }

    void Decide(DecisionTarget target, Act act)
    {
        using var log = DecisionLog.Open(Path, TimeProvider.System);
        log.Decide("ann", new DecisionProposal(target, act, null));
    }

    void Undo()
    {
        using var log = DecisionLog.Open(Path, TimeProvider.System);
        log.Undo("ann");
    }

    async Task ReadAsync()
    {
        using var opened = CaseFile.Open(Path);
        var found = FileSearch.Find([folder.At("in")], ArticleLoader.Endings);
        await new CaseUpdate(opened, Manifests.Load(null, found.Roots), ReadingSource.Of(ComparedCase.Rules)).RunAsync(found, 1, null, TestContext.Current.CancellationToken);
    }

    static void CopyRules(string target)
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFiles.Rules, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(target, System.IO.Path.GetRelativePath(RepositoryFiles.Rules, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.AppendAllText(Directory.EnumerateFiles(target, "outlets.yml", SearchOption.AllDirectories).First(), "\n# another\n");
    }

    sealed class Heard : IProgress<ComparisonProgress>
    {
        public List<ComparisonProgress> Steps { get; } = [];

        public void Report(ComparisonProgress value) => Steps.Add(value);
    }
}
