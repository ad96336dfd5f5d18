using Microsoft.Data.Sqlite;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Web.Tests.Comparing;

public sealed class KeptComparisonTests(Chromium chromium)
{
    const string Disagreement = "value disagreement";

    /// <summary>Remembers every text that ever stood in a place of the page.</summary>
    const string Remembering = """
        window.seen = new Set();
        new MutationObserver(() => document.querySelectorAll('.position, .empty, .renewing, .end').forEach(e => seen.add(e.textContent.trim())))
            .observe(document, { childList: true, subtree: true, characterData: true });
        """;

    [Fact]
    public async Task A_comparison_is_kept_and_stands_at_once_when_the_program_is_started_again()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var before = await ConflictsAsync(visit);
        var all = await before.Page.Locator("#queue li").CountAsync();
        await visit.Sample.KeptAsync();

        // Whoever compared anew would find no disagreement any more.
        Execute(visit.Sample, "UPDATE figures SET value = 394 WHERE value = 396");
        await visit.RestartAsync();
        var tab = await ConflictsAsync(visit);

        await Expect(tab.Page.Locator("#queue li")).ToHaveCountAsync(all);
        await tab.WalkToAsync(Disagreement);
        await Expect(tab.Page.Locator("#record h2")).ToHaveTextAsync("394 – 396");
        await Expect(tab.Page.Locator(".renewing")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_kept_stands_until_figures_that_were_changed_meanwhile_are_compared_again()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        var before = await ConflictsAsync(visit);
        var all = await before.Page.Locator("#queue li").CountAsync();
        await visit.Sample.KeptAsync();
        visit.Sample.Decide("bob", visit.Sample.Figure(394), new Reject());

        await visit.RestartAsync();
        await visit.Context.AddInitScriptAsync(Remembering);
        var tab = await ConflictsAsync(visit);

        await Expect(tab.Page.Locator("#queue li").Filter(new() { HasText = Disagreement })).ToHaveCountAsync(0);
        await Expect(tab.Page.Locator("#queue li")).Not.ToHaveCountAsync(all);
        Assert.Contains(await SeenAsync(tab), s => s.StartsWith("figures have changed: comparing again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Before_the_first_comparison_is_done_the_page_tells_how_far_it_is_and_never_that_there_are_no_conflicts()
    {
        await using var visit = await chromium.VisitAsync(await SampleCase.OfConflictsAsync());
        await visit.Context.AddInitScriptAsync(Remembering);
        var tab = await ConflictsAsync(visit);

        var seen = await SeenAsync(tab);

        Assert.DoesNotContain(seen, s => s.Contains("No conflict", StringComparison.Ordinal) || s.Contains("No figures contradict", StringComparison.Ordinal));
        Assert.Contains("Comparing …", seen);
        Assert.Contains(seen, s => s.StartsWith("comparing the figures, ", StringComparison.Ordinal));
    }

    static Task<string[]> SeenAsync(ReviewTab tab) => tab.Page.EvaluateAsync<string[]>("() => [...window.seen]");

    static async Task<ReviewTab> ConflictsAsync(CaseVisit visit)
    {
        var tab = await visit.OpenAsync("/conflicts");
        await Expect(tab.Page.Locator("#queue li").First).ToBeVisibleAsync();
        return tab;
    }

    static void Execute(SampleCase sample, string sql)
    {
        using SqliteConnection connection = new($"Data Source={sample.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }
}
