using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Knows on how many forces the total of an article rests.</summary>
sealed class Surveys(Comparison all, IReadOnlySet<string> surveyed)
{
    const string Responding = "responding-forces";

    /// <summary>The number of forces under a total of more than one force: of those that answered, else of those that were asked. Null where the article gives none.</summary>
    public Observation? BaseOf(Observation total)
    {
        if (total.Subject.Force is not null || !surveyed.Contains(total.Figure.Measure))
        {
            return null;
        }

        var bases = all.Of(total.Figure.ArticleId).Where(o => o.Nature == MeasureNature.Scope && SameTime(o, total)).ToList();
        return bases.Find(b => b.Figure.Measure == Responding) ?? bases.FirstOrDefault();
    }

    /// <summary>In one article, what has no time of its own is of one time, and what has one is of that.</summary>
    static bool SameTime(Observation one, Observation other) =>
        one.HasStatedTime == other.HasStatedTime
            ? one.Window is not { } a || other.Window is not { } b || a.Overlaps(b)
            : one.Sentence == other.Sentence;
}
