using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Decisions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Resolving;

namespace MissingOffenders.Tests.Reconciling;

public sealed class ReconcilerTests
{
    static readonly string[] Disagreeing = ["a | 2015-03-10 | Kent Police | missing | 6 | -", "b | 2015-03-10 | Kent Police | missing | 9 | -"];

    static readonly List<ComparedCase> Cases = [.. new[] { "figures.yml", "surveys.yml", "signs.yml", "lists.yml", "stories.yml" }.SelectMany(ComparedCase.Load)];

    public static TheoryData<string> Figures => [.. Cases.Select(c => c.Name)];

    [Theory, MemberData(nameof(Figures))]
    public void Figures_are_compared_as_their_case_says(string name)
    {
        var given = Cases.Single(c => c.Name == name);
        var result = given.Reconcile();
        Assert.Equal(given.Expect.Order(StringComparer.Ordinal), ComparedCase.Told(result.Contradictions));
        if (given.Explained is { } explained)
        {
            Assert.Equal(explained, ComparedCase.Told(result.Conflicts.Where(c => !c.Kind.IsContradiction())));
        }
    }

    // they rest on figures that are read from the text: what is read wrongly cannot be checked
    [Fact]
    public void As_many_remarks_as_before_are_checked_as_their_case_says()
    {
        List<ComparedCase> cases = [.. ComparedCase.Load("remarks.yml"), .. ComparedCase.Load("ranks.yml")];

        var faults = cases.Where(c => !c.Expect.SequenceEqual(ComparedCase.Told(c.ReconcileText().Contradictions), StringComparer.Ordinal)).Select(c => c.Name).ToList();

        Assert.True(cases.Count - faults.Count >= Floors.Remarks * cases.Count, $"{faults.Count} of {cases.Count} are not: {string.Join("; ", faults)}");
    }

    [Fact]
    public void A_conflict_keeps_its_id_when_values_are_added()
    {
        var before = Of(Disagreeing).Contradictions.Single();
        var after = Of("a | 2015-03-10 | Kent Police | missing | 6 | -", "b | 2015-03-10 | Kent Police | missing | 9 | -", "c | 2015-03-09 | Kent Police | missing | 11 | -").Contradictions.Single();
        Assert.Equal(before.Id, after.Id);
        Assert.Equal((6m, 11m), after.Range);
    }

    [Fact]
    public void A_decision_stands_and_becomes_stale_with_new_evidence()
    {
        var open = Of(Disagreeing).Contradictions.Single();
        var row = Decide(open, 6, "first", 1);
        var decided = ComparedCase.Of([row], Disagreeing).Contradictions.Single();
        Assert.Equal((ConflictStatus.Decided, 6m, false), (decided.Status, decided.Resolution.Best, decided.Stale));

        var stale = ComparedCase.Of([row], [.. Disagreeing, "c | 2015-03-10 | Kent Police | missing | 12 | -"]).Contradictions.Single();
        Assert.Equal((ConflictStatus.Decided, 6m, true), (stale.Status, stale.Resolution.Best, stale.Stale));
    }

    [Fact]
    public void Of_two_decisions_that_disagree_the_last_stands_and_both_are_told()
    {
        var open = Of(Disagreeing).Contradictions.Single();
        var decided = ComparedCase.Of([Decide(open, 6, "first", 1), Decide(open, 9, "second", 2)], Disagreeing).Contradictions.Single();
        Assert.Equal(9m, decided.Resolution.Best);
        Assert.Contains(decided.Resolution.Steps, s => s.Contains("first", StringComparison.Ordinal));
        Assert.Contains(decided.Resolution.Steps, s => s.Contains("earlier decisions differ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_decision_whose_conflict_is_gone_is_told_of()
    {
        var open = Of(Disagreeing).Contradictions.Single();
        var result = ComparedCase.Of([Decide(open, 6, "first", 1)], ["a | 2015-03-10 | Kent Police | missing | 6 | -"]);
        Assert.Contains(result.Notes, n => n.Contains(open.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void A_conflict_that_a_new_article_moves_over_New_Year_keeps_its_decision()
    {
        string[] figures = ["a | 2015-12-20 | Kent Police | missing | 6 | -", "b | 2015-12-30 | Kent Police | missing | 9 | -"];
        var open = Of(figures).Contradictions.Single();
        var later = ComparedCase.Of([Decide(open, 6, "first", 1)], [.. figures, "c | 2016-01-20 | Kent Police | missing | 9 | -"]);
        var moved = later.Contradictions.Single();
        Assert.NotEqual(open.Id, moved.Id);
        Assert.Equal((ConflictStatus.Decided, 6m, true), (moved.Status, moved.Resolution.Best, moved.Stale));
        Assert.Contains(later.Notes, n => n.Contains($"{open.Id} is kept for {moved.Id}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_that_a_reviewer_rejected_does_not_speak()
    {
        var result = ComparedCase.Of([Decide(1, DecisionTarget.Figure("f0"), new Reject())], Disagreeing);
        Assert.Empty(result.Contradictions);
        Assert.Contains(result.Notes, n => n.Contains("rejected", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rejection_that_was_taken_back_does_not_hold()
    {
        var result = ComparedCase.Of([Decide(1, DecisionTarget.Figure("f0"), new Reject()), Decide(2, DecisionTarget.Figure("f0"), new Undo(1))], Disagreeing);
        Assert.Single(result.Contradictions);
    }

    [Fact]
    public void A_corrected_figure_is_compared_as_corrected()
    {
        var result = ComparedCase.Of([Decide(1, DecisionTarget.Figure("f0"), new Correct([new("value", "6", "9")]))], Disagreeing);
        Assert.Empty(result.Contradictions);
    }

    [Fact]
    public void A_merged_figure_leaves_the_comparison_to_the_other()
    {
        var result = ComparedCase.Of([Decide(1, DecisionTarget.Figure("f0"), new Merge("f1"))], Disagreeing);
        Assert.Empty(result.Contradictions);
        Assert.Contains(result.Notes, n => n.Contains("merged", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(6, Corroboration.SingleSource)]
    [InlineData(7, Corroboration.Contested)]
    public void A_value_that_was_decided_on_is_supported_by_who_gives_it(int value, Corroboration expected)
    {
        var open = Of(Disagreeing).Contradictions.Single();
        Assert.Equal(expected, ComparedCase.Of([Decide(open, value, "phone", 1)], Disagreeing).Contradictions.Single().Corroboration);
    }

    [Fact]
    public void A_decision_on_a_conflict_that_was_taken_back_leaves_it_as_found()
    {
        var open = Of(Disagreeing).Contradictions.Single();
        var result = ComparedCase.Of([Decide(open, 6, "first", 1), Decide(2, DecisionTarget.Conflict(open.Id), new Undo(1))], Disagreeing);
        Assert.Equal(ConflictStatus.Contested, result.Contradictions.Single().Status);
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void Later_decisions_are_laid_over_a_comparison_without_comparing_anew()
    {
        var open = Of(Disagreeing);
        var conflict = open.Contradictions.Single();
        var decided = open.Under(MissingOffenders.Cases.Decisions.Verdicts.Of([Decide(conflict, 6, "first", 1)]).OnConflicts());
        Assert.Equal((ConflictStatus.Decided, 6m), (decided.Contradictions.Single().Status, decided.Contradictions.Single().Resolution.Best));
        Assert.Equal(ConflictStatus.Contested, decided.Under(ConflictDecisions.None).Contradictions.Single().Status);
    }

    [Fact]
    public void What_was_decided_on_values_stands_in_their_series()
    {
        var open = Of(Disagreeing);
        var decided = ComparedCase.Of([Decide(open.Contradictions.Single(), 7, "asked", 1)], Disagreeing);
        Assert.Equal([null], ComparedCase.Series(open, "Kent Police"));
        Assert.Equal([7m], ComparedCase.Series(decided, "Kent Police"));
    }

    [Fact]
    public void Values_that_were_left_side_by_side_each_stand_for_their_own_time_in_a_series()
    {
        string[] revised = ["a | 2015-03-10 | Kent Police | missing | 6 | 2015-01", "b | 2016-03-10 | Kent Police | missing | 9 | 2016-01"];
        var revision = Of(revised).Conflicts.Single(c => c.Kind == ConflictKind.RevisionOverTime);
        var split = Settlement.Manual(revision, null, "each for its time").ToAct();
        var decided = ComparedCase.Of([Decide(1, DecisionTarget.Conflict(revision.Id), split)], revised);
        Assert.Equal([6m, 9m], ComparedCase.Series(decided, "Kent Police"));
    }

    [Fact]
    public void A_value_of_ones_own_needs_a_reason() =>
        Assert.Throws<ArgumentException>(() => Settlement.Manual(Of(Disagreeing).Contradictions.Single(), 7, " "));

    [Fact]
    public void An_owner_of_the_number_settles_a_disagreement()
    {
        var conflict = Of("a | 2015-03-10 | Kent Police | missing | 6 | - | | | force", "b | 2015-03-10 | Kent Police | missing | 9 | -").Contradictions.Single();
        Assert.Equal(("official_first@1", 6m, Corroboration.Official), (conflict.Resolution.Strategy, conflict.Resolution.Best, conflict.Corroboration));
    }

    [Fact]
    public void Without_a_majority_there_is_no_best_value_but_a_range()
    {
        var conflict = Of(Disagreeing).Contradictions.Single();
        Assert.Equal((ConflictStatus.Contested, Corroboration.Contested), (conflict.Status, conflict.Corroboration));
        Assert.Null(conflict.Resolution.Best);
        Assert.Equal((6m, 9m), conflict.Range);
    }

    static ReconciliationResult Of(params string[] figures) => ComparedCase.Of([], figures);

    static Decision Decide(Conflict conflict, decimal value, string reason, long number) =>
        Decide(number, DecisionTarget.Conflict(conflict.Id), Settlement.Manual(conflict, value, reason).ToAct(), reason);

    static Decision Decide(long number, DecisionTarget subject, Act act, string? reason = null) => new(number, DateTimeOffset.UnixEpoch, "r", subject, act, reason);
}
