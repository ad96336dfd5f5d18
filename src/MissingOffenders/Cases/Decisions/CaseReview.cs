using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Cases.Decisions;

/// <summary>Brings the figures of a case and the decisions on them together. Decisions on figures that have moved find them again.</summary>
/// <remarks>It knows the figures as they were when it was made; the decisions are asked for each time.</remarks>
public sealed class CaseReview
{
    readonly CaseFile source;
    readonly Dictionary<string, (Anchoring State, List<string> Ids)> groups = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> presentIds = new(StringComparer.Ordinal);
    readonly List<(FigureRow Figure, Anchoring State)> loose = [];
    readonly Dictionary<StatedFigure, Anchor> placed = new(ReferenceEqualityComparer.Instance);
    readonly IReadOnlyDictionary<string, ArticleRow> articles;

    /// <summary>Finds the figures of earlier readings again.</summary>
    public CaseReview(CaseFile source)
        : this(source, (source ?? throw new ArgumentNullException(nameof(source))).Articles().ToDictionary(a => a.ArticleId, StringComparer.Ordinal))
    {
    }

    /// <summary>Finds the figures of earlier readings again, where the articles of the case have been read already.</summary>
    /// <param name="source">The case.</param>
    /// <param name="articles">All its articles, by identifier.</param>
    public CaseReview(CaseFile source, IReadOnlyDictionary<string, ArticleRow> articles)
    {
        ArgumentNullException.ThrowIfNull(source);
        (this.source, this.articles) = (source, articles);
        foreach (var article in source.FormerFigures().GroupBy(f => f.ArticleId, StringComparer.Ordinal))
        {
            var anchors = AnchorsOf(article.Key);
            foreach (var former in article)
            {
                Take(former, anchors.Find(former));
            }
        }
    }

    /// <summary>Decided figures that the articles no longer yield.</summary>
    public IEnumerable<ReviewedFigure> Loose(Verdicts verdicts) =>
        loose.Where(l => verdicts.LastOn(DecisionTarget.Figure(l.Figure.FigureId)) > 0).Select(l => new ReviewedFigure(l.Figure, verdicts.On(l.Figure.FigureId), l.State));

    /// <summary>A figure that the articles yield, with its verdict.</summary>
    public ReviewedFigure Of(FigureRow figure, Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new(figure, On(figure.FigureId, verdicts), groups.TryGetValue(figure.FigureId, out var group) ? group.State : Anchoring.Held);
    }

    /// <summary>The identifier that a figure has now.</summary>
    public string PresentId(string id) => presentIds.GetValueOrDefault(id, id);

    /// <summary>Where the figure stands that has this identifier now.</summary>
    public Verdict On(string id, Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return groups.TryGetValue(id, out var group) ? verdicts.On([.. group.Ids]) : verdicts.On(id);
    }

    /// <summary>Number of the last decision that touched the figure under any of its identifiers.</summary>
    public long LastOn(string id, Verdicts verdicts) =>
        groups.TryGetValue(id, out var group) ? group.Ids.Max(i => verdicts.LastOn(DecisionTarget.Figure(i))) : verdicts.LastOn(DecisionTarget.Figure(id));

    /// <summary>Every decision on the figure under any of its identifiers, oldest first.</summary>
    public IReadOnlyList<Decision> History(string id, Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        IEnumerable<string> ids = groups.TryGetValue(id, out var group) ? group.Ids : [id];
        return [.. ids.SelectMany(i => verdicts.History(DecisionTarget.Figure(i))).OrderBy(d => d.Id)];
    }

    /// <summary>The figures that reviewers added, and the parts that they split others into.</summary>
    public IEnumerable<ReviewedFigure> Stated(Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return StatedFigures(verdicts)
            .Where(s => articles.TryGetValue(s.ArticleId, out var article) && article.Status == "read")
            .GroupBy(s => s.ArticleId, StringComparer.Ordinal)
            .SelectMany(g => Place(articles[g.Key], g, verdicts));
    }

    /// <summary>All figures that the articles state, by rules and by reviewers, in the order of the exports.</summary>
    public IEnumerable<ReviewedFigure> All(Verdicts verdicts)
    {
        var others = Loose(verdicts).Concat(Stated(verdicts)).Where(f => f.IsStated)
            .OrderBy(f => f.AsRead, FigureOrder.ByPlace)
            .ToList();
        var next = 0;
        foreach (var figure in source.Figures())
        {
            for (; next < others.Count && FigureOrder.ByPlace.Compare(others[next].AsRead, figure) < 0; next++)
            {
                yield return others[next];
            }

            yield return Of(figure, verdicts);
        }

        for (; next < others.Count; next++)
        {
            yield return others[next];
        }
    }

    void Take(FigureRow former, Anchor anchor)
    {
        if (anchor.State is Anchoring.Unread or Anchoring.Orphaned)
        {
            loose.Add((anchor.Figure, anchor.State));
            return;
        }

        var present = anchor.Figure.FigureId;
        presentIds[former.FigureId] = present;
        var group = groups.GetValueOrDefault(present, (anchor.State, [present]));
        group.Ids.Add(former.FigureId);
        groups[present] = (anchor.State == Anchoring.Moved ? Anchoring.Moved : group.State, group.Ids);
    }

    IEnumerable<StatedFigure> StatedFigures(Verdicts verdicts)
    {
        Dictionary<string, Verdict> stating = new(StringComparer.Ordinal);
        foreach (var id in verdicts.Stating)
        {
            var present = presentIds.GetValueOrDefault(id, id);
            stating[present] = On(present, verdicts);
        }

        var parts = stating.Values.SelectMany(v => v.Parts).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return stating.Where(s => !parts.Contains(s.Key)).SelectMany(s => Walk(s.Key, s.Value));

        IEnumerable<StatedFigure> Walk(string id, Verdict verdict)
        {
            var added = verdicts.History(DecisionTarget.Figure(id)).Any(d => d.Act is Acts.Add);
            return added && verdict.Stated is null ? []
                : [.. verdict.Stated is { } own ? [own] : Array.Empty<StatedFigure>(), .. verdict.Parts.SelectMany(p => Walk(p.Id, stating.GetValueOrDefault(p.Id, Verdict.None)).Prepend(p))];
        }
    }

    IEnumerable<ReviewedFigure> Place(ArticleRow article, IEnumerable<StatedFigure> stated, Verdicts verdicts)
    {
        // Each decision asks for all of them, but the texts do not change.
        ArticleAnchors? anchors = null;
        foreach (var each in stated)
        {
            if (!placed.TryGetValue(each, out var anchor))
            {
                anchors ??= new(source.TextOf(article.ArticleId) ?? "", []);
                var row = StatedRows.Of(each) with { ArticlePath = article.ArticlePath, Publisher = article.Publisher, Published = article.Published };
                placed[each] = anchor = anchors.Place(row);
            }

            yield return new(anchor.Figure, On(each.Id, verdicts), anchor.State);
        }
    }

    ArticleAnchors AnchorsOf(string articleId) => new(source.TextOf(articleId) ?? "", source.FiguresOf(articleId));
}
