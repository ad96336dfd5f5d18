using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Web.Cases;

namespace MissingOffenders.Web.Comparing;

/// <summary>Tells the decisions after which figures must be compared anew from those that only say that a figure is right.</summary>
static class FigureChanges
{
    /// <summary>Whether what the articles state may be something else after a decision.</summary>
    public static bool MayFollow(Decision decision, Verdicts verdicts) =>
        TouchedFigures.Of(decision, verdicts).Any(id => WasChanged(id, verdicts));

    /// <summary>Where somebody ever changed the figure, every later step may change it back.</summary>
    static bool WasChanged(string figureId, Verdicts verdicts) =>
        verdicts.History(DecisionTarget.Figure(figureId)).Any(d => d.Act is not (Accept or Defer or Note or Undo or Redo));
}
