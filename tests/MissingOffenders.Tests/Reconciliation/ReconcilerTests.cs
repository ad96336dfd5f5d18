using MissingOffenders.Cases;
using MissingOffenders.Reconciliation;
using MissingOffenders.Reconciliation.Conflicts;
using MissingOffenders.Reconciliation.Decisions;

namespace MissingOffenders.Tests.Reconciliation;

public sealed class ReconcilerTests
{
    public static TheoryData<string> Figures => [.. ComparedCase.Load("figures.yml").Select(c => c.Name)];

    public static TheoryData<string> Claims => [.. ComparedCase.Load("claims.yml").Select(c => c.Name)];

    [Theory, MemberData(nameof(Figures))]
    public void Figures_are_compared_as_their_case_says(string name)
    {
        var given = ComparedCase.Load("figures.yml").Single(c => c.Name == name);
        var result = given.Reconcile();
        Assert.Equal(given.Expect.Order(StringComparer.Ordinal), ComparedCase.Told(result.Contradictions));
        if (given.Explained is { } explained)
        {
            Assert.Equal(explained, ComparedCase.Told(result.Conflicts.Where(c => !c.Kind.IsContradiction())));
        }
    }

    [Theory, MemberData(nameof(Claims))]
    public void Claims_are_checked_as_their_case_says(string name)
    {
        var given = ComparedCase.Load("claims.yml").Single(c => c.Name == name);
        Assert.Equal(given.Expect, ComparedCase.Told(given.ReconcileText().Contradictions));
    }

    [Fact]
    public void A_conflict_keeps_its_id_when_values_are_added()
    {
        var before = Of("a | 2015-03-10 | Kent Police | missing | 6 | -", "b | 2015-03-10 | Kent Police | missing | 9 | -").Contradictions.Single();
        var after = Of("a | 2015-03-10 | Kent Police | missing | 6 | -", "b | 2015-03-10 | Kent Police | missing | 9 | -", "c | 2015-03-09 | Kent Police | missing | 11 | -").Contradictions.Single();
        Assert.Equal(before.Id, after.Id);
        Assert.Equal((6m, 11m), after.Range);
    }

    [Fact]
    public void A_decision_stands_and_becomes_stale_with_new_evidence()
    {
        string[] figures = ["a | 2015-03-10 | Kent Police | missing | 6 | -", "b | 2015-03-10 | Kent Police | missing | 9 | -"];
        var open = Of(figures).Contradictions.Single();
        var row = Decide(open, 6, "first");
        var decided = ComparedCase.Of([row], figures).Contradictions.Single();
        Assert.Equal((ConflictStatus.Decided, 6m, false), (decided.Status, decided.Resolution.Best, decided.Stale));

        var stale = ComparedCase.Of([row], [.. figures, "c | 2015-03-10 | Kent Police | missing | 12 | -"]).Contradictions.Single();
        Assert.Equal((ConflictStatus.Decided, 6m, true), (stale.Status, stale.Resolution.Best, stale.Stale));
    }

    [Fact]
    public void Of_two_decisions_that_disagree_the_last_stands_and_both_are_told()
    {
        string[] figures = ["a | 2015-03-10 | Kent Police | missing | 6 | -", "b | 2015-03-10 | Kent Police | missing | 9 | -"];
        var open = Of(figures).Contradictions.Single();
        var decided = ComparedCase.Of([Decide(open, 6, "first"), Decide(open, 9, "second")], figures).Contradictions.Single();
        Assert.Equal(9m, decided.Resolution.Best);
        Assert.Contains(decided.Resolution.Steps, s => s.Contains("first", StringComparison.Ordinal));
        Assert.Contains(decided.Resolution.Steps, s => s.Contains("earlier decisions differ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_decision_whose_conflict_is_gone_is_told_of()
    {
        var open = Of("a | 2015-03-10 | Kent Police | missing | 6 | -", "b | 2015-03-10 | Kent Police | missing | 9 | -").Contradictions.Single();
        var result = ComparedCase.Of([Decide(open, 6, "first")], ["a | 2015-03-10 | Kent Police | missing | 6 | -"]);
        Assert.Contains(result.Notes, n => n.Contains(open.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_that_a_reviewer_rejected_does_not_speak()
    {
        var reject = new DecisionRow { DecidedAt = "2026-01-01T00:00:00Z", DecidedBy = "r", SubjectType = "figure", SubjectId = "f0", Action = "reject" };
        var result = ComparedCase.Of([reject], ["a | 2015-03-10 | Kent Police | missing | 6 | -", "b | 2015-03-10 | Kent Police | missing | 9 | -"]);
        Assert.Empty(result.Contradictions);
        Assert.Contains(result.Notes, n => n.Contains("rejected", StringComparison.Ordinal));
    }

    [Fact]
    public void An_owner_of_the_number_settles_a_disagreement()
    {
        var conflict = Of("a | 2015-03-10 | Kent Police | missing | 6 | - | | | force", "b | 2015-03-10 | Kent Police | missing | 9 | -").Contradictions.Single();
        Assert.Equal(("official_first@1", 6m, Corroboration.Official), (conflict.Resolution.Strategy, conflict.Resolution.Best, conflict.Corroboration));
    }

    [Fact]
    public void Without_a_majority_there_is_no_best_value_but_a_range()
    {
        var conflict = Of("a | 2015-03-10 | Kent Police | missing | 6 | -", "b | 2015-03-10 | Kent Police | missing | 9 | -").Contradictions.Single();
        Assert.Equal((ConflictStatus.Contested, Corroboration.Contested), (conflict.Status, conflict.Corroboration));
        Assert.Null(conflict.Resolution.Best);
        Assert.Equal((6m, 9m), conflict.Range);
    }

    static ReconciliationResult Of(params string[] figures) => ComparedCase.Of([], figures);

    static DecisionRow Decide(Conflict conflict, decimal value, string reason) =>
        new ConflictDecision("manual@1", value, ConflictDecisions.Fingerprint(conflict), []).ToRow(conflict.Id, reason, "r", new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
}
