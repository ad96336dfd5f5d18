using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Refiners;

namespace MissingOffenders.Reading;

/// <summary>
/// Divides the probability of a reading among its grounds. The grounds add up to the logarithm of the odds against the strongest
/// rival; each gets the share of the probability that its weight has in that sum, above what the reading would have without any.
/// </summary>
static class Waterfall
{
    const int Named = 5;
    const int Digits = 3;
    const string HeadlineGround = "block=Headline";

    /// <summary>The term of a figure of which nothing but a headline tells.</summary>
    public const string Headline = "headline";

    /// <summary>The terms; together the probability of the figure.</summary>
    public static IReadOnlyList<ConfidenceTerm> Of(Draft draft)
    {
        var set = draft.Set;
        var margin = set.Reasons.Sum(r => r.Weight);
        var even = Even(set.Choice, margin);
        var unit = Math.Abs(margin) < 1e-9 ? 0 : (set.Choice - even) / margin;
        var isHeadline = draft is { Sentence.Block.Kind: BlockKind.Headline, Evidence.Count: 1 };
        var terms = new List<ConfidenceTerm> { Term("even-chance", even) };
        terms.AddRange(set.Reasons.Where(r => !isHeadline || r.Ground != HeadlineGround).Take(Named).Select(r => Term(r.Ground, r.Weight * unit)));
        if (isHeadline)
        {
            terms.Add(Term(Headline, set.Reasons.FirstOrDefault(r => r.Ground == HeadlineGround).Weight * unit));
        }

        if (set.Probability < set.Choice)
        {
            terms.Add(Term("narrowing", set.Probability - set.Choice));
        }

        var rest = Math.Round((decimal)set.Probability, Digits) - terms.Sum(t => t.Weight);
        return rest == 0 ? terms : [.. terms, new("other-grounds", rest)];
    }

    /// <summary>The probability if all grounds together weighed nothing.</summary>
    static double Even(double probability, double margin)
    {
        var odds = Math.Clamp(probability, 1e-6, 1 - 1e-6);
        return 1 / (1 + Math.Exp(margin - Math.Log(odds / (1 - odds))));
    }

    static ConfidenceTerm Term(string name, double share) => new(name, Math.Round((decimal)share, Digits));
}
