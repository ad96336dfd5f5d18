using MissingOffenders.Cases.Decisions;

namespace MissingOffenders.Evaluation.Agreement;

/// <summary>How far reviewers agree who judged the same figures without knowing what the others made of them.</summary>
/// <param name="Raters">Who, by name.</param>
/// <param name="Alpha">Agreement of all of them.</param>
/// <param name="Pairs">Agreement of each two who judged a figure in common.</param>
/// <param name="Disagreements">Figures of which they made different things, by identifier.</param>
public sealed record AgreementReport(IReadOnlyList<Rater> Raters, KrippendorffAlpha Alpha, IReadOnlyList<RaterPair> Pairs, IReadOnlyList<Disagreement> Disagreements)
{
    const string ValueField = "value";

    /// <summary>What the log of a case comes to.</summary>
    public static AgreementReport Of(CaseReview review, Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(review);
        return Of(RatingsOfLog.Of(verdicts, review.PresentId));
    }

    /// <summary>What these ratings come to, at most one of a rater for each figure.</summary>
    public static AgreementReport Of(IReadOnlyList<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var shared = ratings.GroupBy(r => r.FigureId, StringComparer.Ordinal).Where(f => f.Skip(1).Any()).Select(f => f.OrderBy(r => r.Rater, Rater.ByName).ToList()).ToList();
        List<Rater> raters = [.. shared.SelectMany(f => f.Select(r => r.Rater)).Distinct().Order(Rater.ByName)];
        return new(
            raters,
            KrippendorffAlpha.Of(shared.Select(f => f.ConvertAll(r => r.Judgement))),
            [.. raters.SelectMany((a, i) => raters.Skip(i + 1).Select(b => Pair(a, b, shared))).Where(p => p.Kappa.Units > 0)],
            [.. shared.Where(Differ).Select(f => new Disagreement(f[0].FigureId, f)).OrderBy(d => d.FigureId, StringComparer.Ordinal)]);
    }

    static RaterPair Pair(Rater a, Rater b, List<List<Rating>> figures)
    {
        var both = figures.Select(f => (First: f.Find(r => r.Rater == a)!, Second: f.Find(r => r.Rater == b)!)).Where(p => p.First is not null && p.Second is not null).ToList();
        var corrected = both.Where(p => p.First.Corrections.Count > 0 && p.Second.Corrections.Count > 0 && p.First.Judgement == Judgement.Correct && p.Second.Judgement == Judgement.Correct).ToList();
        return new(
            a,
            b,
            CohenKappa.Of([.. both.Select(p => (p.First.Judgement, p.Second.Judgement))]),
            corrected.Count,
            corrected.Count(p => SameField(p.First, p.Second, ValueField)),
            corrected.Count(p => SameFields(p.First, p.Second)));
    }

    static bool Differ(List<Rating> figure) => figure.Exists(r => r.Judgement != figure[0].Judgement || !SameFields(r, figure[0]));

    static bool SameFields(Rating a, Rating b) => a.Corrections.Keys.Union(b.Corrections.Keys, StringComparer.Ordinal).All(f => SameField(a, b, f));

    /// <summary>A field that nobody corrected is as it was read, which is the same for both.</summary>
    static bool SameField(Rating a, Rating b, string field) =>
        a.Corrections.TryGetValue(field, out var x) == b.Corrections.TryGetValue(field, out var y) && x == y;
}
