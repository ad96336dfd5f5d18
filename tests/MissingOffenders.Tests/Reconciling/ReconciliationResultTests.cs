using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Decisions;

namespace MissingOffenders.Tests.Reconciling;

public sealed class ReconciliationResultTests
{
    static readonly string[] Disagreeing =
    [
        "a | 2015-03-10 | Kent Police | missing | 6 | -", "b | 2015-03-10 | Kent Police | missing | 9 | -",
        "a | 2015-03-10 | Essex Police | missing | 16 | -", "b | 2015-03-10 | Essex Police | missing | 19 | -",
    ];

    [Fact]
    public void Figures_are_gone_through_once_to_be_told_their_conflicts()
    {
        var result = ComparedCase.Of([], Disagreeing);
        var readings = 0;

        var told = result.Annotate(Counted(ComparedCase.FiguresOf(Disagreeing))).ToList();

        Assert.Equal(1, readings);
        Assert.Equal(result.Members.Select(m => (m.Member.Observation.Figure.Id, m.Conflict.Id)).Order(), told.Select(f => (f.Id, f.AsRead.ConflictIds!)).Order());

        IEnumerable<ReviewedFigure> Counted(IReadOnlyList<ReviewedFigure> figures)
        {
            readings++;
            foreach (var figure in figures)
            {
                yield return figure;
            }
        }
    }

    [Fact]
    public void A_conflict_is_found_as_it_was_decided_and_the_others_as_they_were()
    {
        var open = ComparedCase.Of([], Disagreeing);
        var (first, second) = (open.Contradictions.First(), open.Contradictions.Last());
        Decision decision = new(1, DateTimeOffset.UnixEpoch, "r", DecisionTarget.Conflict(second.Id), Settlement.Manual(second, 7, "asked").ToAct(), "asked");

        var decided = open.Under(Verdicts.Of([decision]).OnConflicts());

        Assert.Equal((ConflictStatus.Decided, 7m), (decided.Find(second.Id)!.Status, decided.Find(second.Id)!.Resolution.Best));
        Assert.Same(first, decided.Find(first.Id));
        Assert.Equal(ConflictStatus.Contested, open.Find(second.Id)!.Status);
        Assert.Null(decided.Find("none"));
    }
}
