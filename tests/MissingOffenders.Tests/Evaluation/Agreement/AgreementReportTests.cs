using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Evaluation.Agreement;

namespace MissingOffenders.Tests.Evaluation.Agreement;

public sealed class AgreementReportTests
{
    static readonly Rater Ann = new("ann", IsBlind: false);
    static readonly Rater Bob = new("bob", IsBlind: true);
    static readonly Rater Cid = new("cid", IsBlind: true);

    readonly Verdicts verdicts = new();

    [Fact]
    public void Two_passes_are_compared_and_what_differs_is_listed()
    {
        Open("ann", "f1", new Accept());
        Open("ann", "f2", new Accept());
        Open("ann", "f3", new Reject());
        Open("ann", "f4", new Accept());
        Blind("bob", "f1", new Accept());
        Blind("bob", "f2", new Reject());
        Blind("bob", "f3", new Reject());
        Blind("bob", "f5", new Accept());

        var report = Report();

        Assert.Equal([Ann, Bob], report.Raters);
        var pair = Assert.Single(report.Pairs);

        // By hand: two of three agree; by chance 2/3 * 1/3 + 1/3 * 2/3 = 4/9; (6/9 - 4/9) / (5/9) = 0.4.
        Assert.Equal(3, pair.Kappa.Units);
        Assert.Equal(0.4, pair.Kappa.Value!.Value, 12);

        // By hand: Dₒ = 2/6; n(accept) = 3, n(reject) = 3, Dₑ = 18/30; 1 - (1/3) / (3/5) = 4/9.
        Assert.Equal(4.0 / 9, report.Alpha.Value!.Value, 12);
        Assert.Equal(["f2"], report.Disagreements.Select(d => d.FigureId));
    }

    [Fact]
    public void What_is_decided_later_in_the_open_was_decided_knowing_the_others_and_does_not_count()
    {
        Open("ann", "f1", new Accept());
        Blind("bob", "f1", new Reject());
        Open("dora", "f1", new Reject());
        Open("ann", "f1", new Reject());

        Assert.Equal([(Ann, Judgement.Accept), (Bob, Judgement.Reject)], Ratings("f1"));
    }

    [Fact]
    public void What_was_undone_does_not_count_and_a_blind_pass_counts_as_it_stands()
    {
        Open("ann", "f1", new Accept());
        Open("ann", "f1", new Undo(1));
        Open("ann", "f1", new Defer());
        Blind("bob", "f1", new Accept());
        Blind("bob", "f1", new Correct([new("value", "12", "21")]));
        Blind("cid", "f1", new Accept());
        Blind("cid", "f1", new Undo(6));

        Assert.Equal([(Ann, Judgement.Unsure), (Bob, Judgement.Correct)], Ratings("f1"));
    }

    [Fact]
    public void A_part_of_a_pass_a_merged_figure_and_different_corrections_have_their_place()
    {
        Open("ann", "f1", new Correct([new("value", "12", "21"), new("force", null, "Kent Police")]));
        Blind("bob", "f1", new Correct([new("value", "12", "21")]));
        Open("ann", "f2", new Merge("f1"));
        Blind("cid", "f2", new Split([]));

        var report = Report();

        Assert.Equal([Ann, Bob, Cid], report.Raters);
        Assert.Equal([(1, 1, 0), (0, 0, 0)], report.Pairs.Select(p => (p.BothCorrected, p.SameValue, p.SameFields)));
        var different = Assert.Single(report.Disagreements);
        Assert.Equal(("f1", true), (different.FigureId, different.IsOnFields));
    }

    [Fact]
    public void Blind_decisions_settle_nothing_and_are_not_undone_in_the_open()
    {
        Open("ann", "f1", new Accept());
        Blind("ann", "f1", new Reject());

        Assert.Equal(ReviewStatus.Accepted, verdicts.On("f1").Status);
        Assert.Equal(1, verdicts.LastOn(DecisionTarget.Figure("f1")));
        Assert.Equal(1, verdicts.NextUndo("ann")!.Id);
        Assert.Equal(ReviewStatus.Rejected, verdicts.BlindOf("ann").On("f1").Status);
        Assert.Equal(2, verdicts.BlindOf("ann").NextUndo("ann")!.Id);
    }

    AgreementReport Report() => AgreementReport.Of(RatingsOfLog.Of(verdicts, id => id));

    IEnumerable<(Rater, Judgement)> Ratings(string figure) => RatingsOfLog.Of(verdicts, id => id).Where(r => r.FigureId == figure).Select(r => (r.Rater, r.Judgement));

    void Open(string by, string figure, Act act) => Take(by, DecisionTarget.Figure(figure), act);

    void Blind(string by, string figure, Act act) => Take(by, DecisionTarget.Figure(figure).ToBlind(), act);

    void Take(string by, DecisionTarget subject, Act act) => verdicts.Take(new(verdicts.Last + 1, default, by, subject, act, null));
}
