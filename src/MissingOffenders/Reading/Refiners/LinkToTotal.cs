using MissingOffenders.Reading.Discourse;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Reading.Refiners;

/// <summary>A force's count is a part of the nation's count of the same measure, where the article states one.</summary>
sealed class LinkToTotal : IRefiner
{
    public string Name => "link-to-total";

    public IReadOnlyList<Draft> Refine(IReadOnlyList<Draft> drafts, ArticleContext context, Trail trail) =>
        [.. drafts.Select(d => d.Whole is null && !d.Subject.IsNational && TotalOf(d, drafts) is { } total ? d with { Whole = total } : d)];

    static Draft? TotalOf(Draft part, IReadOnlyList<Draft> drafts) =>
        drafts.FirstOrDefault(d => d.Subject.IsNational && d.Measure == part.Measure && d.Breakdown.IsEmpty && !d.IsPart
            && d.Quantity.Number >= part.Quantity.Number && d.AsOf.Timex == part.AsOf.Timex);
}
