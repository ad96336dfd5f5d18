using MissingOffenders.Reconciling.Given;

namespace MissingOffenders.Cases.Comparing;

/// <summary>How far a comparison is. Most of its time goes into reading articles again: once for their origin, those without a date once more, then those that remark on numbers.</summary>
/// <param name="Done">Articles that were looked at for their origin and time, from 0.</param>
/// <param name="Total">How many there are to be looked at.</param>
/// <param name="Remarks">Articles read again since for what they remark on numbers; nobody knows how many will be.</param>
public readonly record struct ComparisonProgress(int Done, int Total, int Remarks)
{
    /// <summary>The same figures, of which each article that is asked for is told.</summary>
    internal static GivenFigures Told(GivenFigures given, IProgress<ComparisonProgress> progress)
    {
        var total = given.Articles.Where(a => a.IsRead).Sum(a => a.Published is null ? 2 : 1);
        var asked = 0;
        return given with
        {
            ArticleOf = id =>
            {
                asked++;
                progress.Report(new(Math.Min(asked, total), total, Math.Max(0, asked - total)));
                return given.ArticleOf(id);
            },
        };
    }
}
