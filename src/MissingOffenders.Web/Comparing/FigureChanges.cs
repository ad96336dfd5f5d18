using MissingOffenders.Cases.Decisions;
using MissingOffenders.Web.Cases;

namespace MissingOffenders.Web.Comparing;

/// <summary>Tells the decisions after which figures must be compared anew from those that only say that a figure is right.</summary>
static class FigureChanges
{
    /// <summary>Whether what the articles state may be something else after a decision.</summary>
    public static bool MayFollow(Decision decision, Verdicts verdicts) =>
        TouchedFigures.Of(decision, verdicts).Any(verdicts.WasChanged);
}
