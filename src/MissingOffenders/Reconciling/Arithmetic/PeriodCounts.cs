using MissingOffenders.Documents.Articles;
using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Reconciling.Arithmetic;

/// <summary>Counts of everyone in some years, which say so in their sentence: "missing or wanted in the last three years".</summary>
sealed class PeriodCounts(ClaimReader reader)
{
    /// <summary>The same observations, those told of some years as counts in a period.</summary>
    public IReadOnlyList<Observation> Mark(IReadOnlyList<Observation> observations) =>
        [.. observations.Select(o => IsOfYears(o) ? o with { Nature = MeasureNature.Flow } : o)];

    /// <summary>Years beside a change are those of the change: "up 20% in the last three years".</summary>
    bool IsOfYears(Observation observation)
    {
        var row = observation.Row;
        if (observation.Nature != MeasureNature.Stock || observation.HasStatedTime || !row.Sentence.Contains("year", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var claims = reader.Read(new Article(row.ArticleId, row.ArticlePath, row.Sentence)).ToList();
        return claims.Exists(c => c.Type == ClaimType.InYears) && !claims.Exists(c => ClaimType.IsChange(c.Type));
    }
}
