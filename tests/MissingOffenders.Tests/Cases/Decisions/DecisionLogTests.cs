using Dapper;
using Microsoft.Data.Sqlite;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Tests.Cases.Decisions;

public sealed class DecisionLogTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_decided_and_undone_is_there_after_a_restart()
    {
        using (var log = Open())
        {
            log.Decide("ann", On("f1", new Accept()), On("f2", new Reject(), reason: "burglars"));
            log.Undo("ann");
        }

        using var again = Open();
        Assert.Equal((ReviewStatus.Accepted, ReviewStatus.Open), (Status(again, "f1"), Status(again, "f2")));
        Assert.Equal("burglars", again.Redo("ann") is { Act: Redo redo } ? again.Ask(v => v.Find(redo.Decision))!.Reason : null);
        Assert.Equal(ReviewStatus.Rejected, Status(again, "f2"));
        Assert.Null(again.Redo("ann"));
    }

    [Fact]
    public void A_stale_decision_is_refused_and_nothing_of_it_is_written()
    {
        using var ann = Open();
        using var bob = Open();
        ann.Decide("ann", On("f2", new Accept()));

        var error = Assert.Throws<StaleDecisionException>(() => bob.Decide("bob", On("f1", new Reject()), On("f2", new Reject())));

        Assert.Equal(("ann", 1L), (error.Newer.By, error.Newer.Id));
        Assert.Equal((ReviewStatus.Open, ReviewStatus.Accepted), (Status(bob, "f1"), Status(bob, "f2")));
        Assert.Single(bob.Decide("bob", On("f2", new Reject(), seen: 1)));
    }

    [Fact]
    public void Two_programs_see_each_other()
    {
        using var ann = Open();
        using var bob = Open();
        List<long> told = [];
        bob.Written += (_, e) => told.AddRange(e.Decisions.Select(d => d.Id));
        ann.Decide("ann", On("f1", new Accept()));

        bob.Refresh();
        bob.Decide("bob", On("f3", new Accept()));

        Assert.Equal([1, 2], told);
        Assert.Equal(ReviewStatus.Accepted, Status(bob, "f1"));
        Assert.Equal([1L, 2L], ann.Decide("ann", On("f4", new Defer())).Select(d => d.Id - 2).Append(2));
    }

    [Fact]
    public void Many_threads_lose_no_decision_and_make_no_number_twice()
    {
        using var log = Open();
        Parallel.For(0, 200, i => log.Decide(i % 2 == 0 ? "ann" : "bob", On($"f{i}", new Accept())));

        using var again = Open();
        Assert.Equal(200, again.Ask(v => v.Last));
        Assert.All(Enumerable.Range(0, 200), i => Assert.Equal(ReviewStatus.Accepted, Status(again, $"f{i}")));
    }

    [Fact]
    public void A_bulk_is_refused_if_one_of_its_figures_has_changed_since_it_was_counted()
    {
        using var log = Open();
        log.Decide("bob", On("f2", new Reject()));

        Assert.Throws<StaleDecisionException>(() => log.DecideAll("ann", "force=Kent", new Accept(), ["f1", "f2"], seen: 0));
        var made = log.DecideAll("ann", "force=Kent", new Accept(), ["f1", "f2"], seen: 1);

        Assert.Equal([null, 2L, 2L], made.Select(d => d.Bulk));
        Assert.Equal(new Bulk("accept", 2), made[0].Act);
        log.Undo("ann");
        Assert.Equal((ReviewStatus.Open, ReviewStatus.Rejected), (Status(log, "f1"), Status(log, "f2")));
    }

    [Fact]
    public void A_step_of_somebody_else_can_be_undone_by_its_number_once()
    {
        using var log = Open();
        log.Decide("bob", On("f1", new Reject()));

        Assert.NotNull(log.Undo("ann", 1));
        Assert.Null(log.Undo("ann", 1));
        Assert.Null(log.Undo("bob"));
        Assert.NotNull(log.Redo("ann"));
        Assert.Equal(ReviewStatus.Rejected, Status(log, "f1"));
    }

    [Fact]
    public void A_case_that_another_program_holds_for_writing_is_told_and_nothing_is_acknowledged()
    {
        using var log = Open();
        using SqliteConnection other = new($"Data Source={folder.At("case.db")};Pooling=False");
        other.Open();
        other.Execute("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE");

        Assert.Throws<OutputException>(() => log.Decide("ann", On("f1", new Accept())));
        Assert.Equal(ReviewStatus.Open, Status(log, "f1"));
    }

    [Fact]
    public void A_blind_pass_sees_nothing_of_others_and_changes_nothing_for_them()
    {
        using var ann = Open();
        ann.Decide("ann", On("f1", new Correct([new("value", "12", "21")])), On("f2", new Accept()));
        using var bob = Open(blind: "bob");
        List<string> told = [];
        bob.Written += (_, e) => told.AddRange(e.Decisions.Select(d => $"{d.By} {d.Target.Type} {d.Target.Id}"));

        Assert.Equal((Verdict.None.Status, 0, 0), (Status(bob, "f1"), bob.Ask(v => v.Newest.Count()), bob.Ask(v => v.Last)));
        bob.Decide("bob", On("f1", new Accept()));
        bob.DecideAll("bob", "", new Reject(), ["f2", "f3"], seen: 3);
        ann.Decide("ann", On("f3", new Accept()));
        bob.Refresh();
        bob.Undo("bob");

        Assert.Equal((ReviewStatus.Accepted, ReviewStatus.Open), (Status(bob, "f1"), Status(bob, "f2")));
        Assert.Equal(["bob figure f1", "bob figures ", "bob figure f2", "bob figure f3", "bob figures "], told);
        ann.Refresh();
        Assert.Equal((ReviewStatus.Corrected, ReviewStatus.Accepted, ReviewStatus.Accepted), (Status(ann, "f1"), Status(ann, "f2"), Status(ann, "f3")));
        using var again = Open(blind: "bob");
        Assert.Equal(ReviewStatus.Accepted, Status(again, "f1"));
        Assert.Throws<StaleDecisionException>(() => again.Decide("bob", On("f1", new Reject())));
    }

    [Fact]
    public void Whether_others_have_written_is_told_once_and_own_decisions_are_none_of_that()
    {
        using var ann = Open();
        using var bob = Open();
        ann.HaveOthersWritten();
        ann.Decide("ann", On("f1", new Accept()));
        Assert.False(ann.HaveOthersWritten());

        bob.Decide("bob", On("f2", new Accept()));

        Assert.Equal((true, false), (ann.HaveOthersWritten(), ann.HaveOthersWritten()));
    }

    DecisionLog Open(string? blind = null)
    {
        CaseFile.Open(folder.At("case.db")).Dispose();
        return DecisionLog.Open(folder.At("case.db"), TimeProvider.System, waitSeconds: 1, blind);
    }

    static DecisionProposal On(string figure, Act act, long? seen = 0, string? reason = null) => new(DecisionTarget.Figure(figure), act, seen, reason);

    static ReviewStatus Status(DecisionLog log, string figure) => log.Ask(v => v.On(figure)).Status;
}
