using MissingOffenders.Documents.Articles;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Arithmetic;

/// <summary>Counts of everyone in some years, which say so in their sentence: "missing or wanted in the last three years".</summary>
sealed class PeriodCounts(RemarkReader reader)
{
    /// <summary>The same observations, those told of some years as counts in a period.</summary>
    public IReadOnlyList<Observation> Mark(IReadOnlyList<Observation> observations) =>
        [.. observations.Select(o => IsOfYears(o) ? o with { Nature = MeasureNature.Flow } : o)];

    /// <summary>Years beside a change are those of the change: "up 20% in the last three years".</summary>
    bool IsOfYears(Observation observation)
    {
        if (observation.Nature != MeasureNature.Stock || observation.HasStatedTime || !observation.Sentence.Contains("year", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var remarks = reader.Read(new Article(observation.Article.Id, observation.Article.Path, observation.Sentence)).ToList();
        return remarks.Exists(c => c.Type == RemarkType.InYears) && !remarks.Exists(c => RemarkType.IsChange(c.Type));
    }
}
