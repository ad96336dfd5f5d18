using MissingOffenders.Reading.Discourse;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Reading.Refiners;

/// <summary>The same fact told twice is one figure with two pieces of evidence; the body's words come first.</summary>
sealed class MergeRepetitions : IRefiner
{
    public string Name => "merge-repetitions";

    public IReadOnlyList<Draft> Refine(IReadOnlyList<Draft> drafts, ArticleContext context, Trail trail)
    {
        var kept = new List<Draft>();
        foreach (var draft in drafts.InReadingOrder().OrderBy(Rank))
        {
            var twin = kept.FindIndex(k => SameFact(k, draft));
            if (twin < 0)
            {
                kept.Add(draft);
            }
            else
            {
                trail.Add(Name, draft.RuleId, draft.Place, "merged", $"with {kept[twin].RuleId} at {kept[twin].Place.Start}");
                kept[twin] = Merge(kept[twin], draft);
            }
        }

        return [.. kept.InReadingOrder()];
    }

    static int Rank(Draft draft) => draft.Sentence.Block.RanksBelowBody ? 1 : 0;

    static bool SameFact(Draft a, Draft b) =>
        Family(a.Measure) == Family(b.Measure) && a.Quantity == b.Quantity && SameSubject(a, b) && a.Breakdown.Equals(b.Breakdown)
        && (a.AsOf.Timex is null || b.AsOf.Timex is null || a.AsOf.Timex == b.AsOf.Timex);

    static bool SameSubject(Draft a, Draft b) => (a.Subject.Key == b.Subject.Key && !AreApart(a.Subject, b.Subject)) || IsVague(a) || IsVague(b);

    /// <summary>Two towns of one force: their equal counts are two facts.</summary>
    static bool AreApart(Subject a, Subject b) => a is { IsPartOfForce: true } && b is { IsPartOfForce: true } && a.Area!.Name != b.Area!.Name;

    // a headline seldom says whose count it is; another count of the same size is meant
    static bool IsVague(Draft draft) => Rank(draft) == 1 && draft.SubjectBasis is "context" or "article" or "heading";

    static string Family(string measure) => measure == "wanted" ? "missing" : measure;

    static Draft Merge(Draft first, Draft second) => first with
    {
        Measure = first.Measure == "wanted" && second.Measure == "missing" ? "missing" : first.Measure,
        AsOf = first.AsOf.Timex is null ? second.AsOf : first.AsOf,
        Attribution = first.Attribution ?? second.Attribution,
        Subject = IsVague(first) || (first.Subject.Area is null && first.Subject.Key == second.Subject.Key) ? second.Subject : first.Subject,
        SubjectBasis = IsVague(first) ? second.SubjectBasis : first.SubjectBasis,
        Evidence = [.. first.Evidence, .. second.Evidence],
    };
}
