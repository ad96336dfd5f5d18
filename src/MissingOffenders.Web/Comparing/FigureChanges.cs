using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Web.Comparing;

/// <summary>Tells the decisions after which figures must be compared anew from those that only say that a figure is right.</summary>
static class FigureChanges
{
    /// <summary>Whether what the articles state may be something else after a decision.</summary>
    public static bool MayFollow(Decision decision, Verdicts verdicts) =>
        decision.Subject.Type == "figure" ? WasChanged(decision.Subject.Id, verdicts)
        : decision.Act is Undo { Decision: var undone } ? verdicts.Members(undone).Any(id => WasChanged(id, verdicts))
        : decision.Act is Redo { Decision: var redone } && verdicts.Members(redone).Any(id => WasChanged(id, verdicts));

    /// <summary>Where somebody ever changed the figure, every later step may change it back.</summary>
    static bool WasChanged(string figureId, Verdicts verdicts) =>
        verdicts.History(DecisionSubject.Figure(figureId)).Any(d => d.Act is not (Accept or Defer or Note or Undo or Redo));
}
