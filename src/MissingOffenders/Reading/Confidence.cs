using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Discourse;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading;

/// <summary>Why a figure may be trusted. The weights order review queues; they are no probabilities.</summary>
static class Confidence
{
    public static IReadOnlyList<ConfidenceTerm> Of(Draft draft) => [.. Terms(draft)];

    static IEnumerable<ConfidenceTerm> Terms(Draft draft)
    {
        yield return new("base", 0.5m);
        yield return draft.Claim.Emission.Measure == "context" ? new("measure-from-context", -0.1m) : new("measure-in-clause", 0.2m);
        yield return draft.SubjectBasis switch
        {
            "rule" or "clause" => new("subject-in-clause", 0.2m),
            "sentence" or "whole" => new("subject-in-sentence", 0.1m),
            "article" => new("subject-of-article", -0.1m),
            _ => new("subject-from-context", 0m),
        };
        yield return draft.AsOf.Basis == AsOfBasis.Stated ? new("as-of-stated", 0.1m) : new("as-of-implied", 0m);
        if (draft.Quantity.Modifier != Modifier.Exact)
        {
            yield return new("not-exact", -0.1m);
        }

        if (draft.Sentence.Block.RanksBelowBody)
        {
            yield return new(draft.Sentence.Block.Kind == BlockKind.Headline ? "headline" : "beside-body", -0.2m);
        }

        if (draft.Evidence.Count > 1)
        {
            yield return new("repeated", 0.1m);
        }
    }
}
