namespace MissingOffenders.Evaluation;

/// <summary>Pairs extracted figures with gold figures.</summary>
public static class Scorer
{
    /// <summary>Scores the figures of one article.</summary>
    /// <param name="gold">What should be found.</param>
    /// <param name="figures">What was found, in the order of the export.</param>
    /// <param name="text">The article's text, for its distractors; null leaves them out.</param>
    public static ArticleScore Score(GoldArticle gold, IReadOnlyList<PredictedFigure> figures, string? text)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(figures);
        var expected = gold.Figures.Where(g => FigureEquality.IsScored(g.Measure)).ToList();
        var found = figures.Where(p => FigureEquality.IsScored(p.Measure)).ToList();
        var pairs = Pair(expected, found);
        var (usedGold, usedFound) = (Used(pairs.Select(m => m.Gold)), Used(pairs.Select(m => m.Predicted)));
        var firm = expected.Where(g => g.IsFirm).ToList();
        var values = found.Select(p => p.Value).ToHashSet();
        return new(
            gold,
            [.. pairs.Where(m => m.Gold.IsFirm)],
            [.. firm.Where(g => !usedGold.Contains(g))],
            [.. found.Where(p => !usedFound.Contains(p))],
            [.. firm.Where(g => values.Contains(g.Value))],
            text is null ? [] : DistractorCheck.Find(gold, text, figures.Where(p => !usedFound.Contains(p))));
    }

    // firm gold first, best agreement of slots first, so that optional gold only absorbs what is left;
    // the order is stable, so that ties go to the earlier figure
    static List<FigureMatch> Pair(List<GoldFigure> expected, List<PredictedFigure> found)
    {
        var candidates = expected
            .SelectMany(g => found.Where(p => FigureEquality.Core(g, p)).Select(p => new FigureMatch(g, p)))
            .OrderBy(m => m.Gold.IsFirm ? 0 : 1)
            .ThenByDescending(m => m.Strict)
            .ThenByDescending(m => m.Period);
        var (usedGold, usedFound) = (Used<GoldFigure>([]), Used<PredictedFigure>([]));
        return [.. candidates.Where(m => !usedGold.Contains(m.Gold) && !usedFound.Contains(m.Predicted) && usedGold.Add(m.Gold) && usedFound.Add(m.Predicted))];
    }

    // two equal rows are two figures
    static HashSet<T> Used<T>(IEnumerable<T> figures) where T : class => new(figures, ReferenceEqualityComparer.Instance);
}
