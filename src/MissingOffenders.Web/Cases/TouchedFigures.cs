using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Web.Cases;

/// <summary>The figures that a decision is about.</summary>
static class TouchedFigures
{
    /// <summary>Their identifiers: the figure itself, or those of the step that is undone or redone; none for conflicts.</summary>
    public static IEnumerable<string> Of(Decision decision, Verdicts verdicts) =>
        decision.Target.IsFigure ? [decision.Target.Id]
        : decision.Act is Undo { Decision: var undone } ? verdicts.Members(undone)
        : decision.Act is Redo { Decision: var redone } ? verdicts.Members(redone)
        : [];
}
