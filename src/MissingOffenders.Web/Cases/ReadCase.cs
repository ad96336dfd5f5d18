using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Evaluation.Agreement;

namespace MissingOffenders.Web.Cases;

/// <summary>The articles and figures of a case as they were last read into memory, with what reviewers made of them. For one thread at a time.</summary>
sealed class ReadCase
{
    readonly CaseReview review;
    IReadOnlyDictionary<string, IReadOnlyList<string>> kinds = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
    HashSet<string> stating = [];
    (string Id, ReviewArticle Article)? last;

    ReadCase(CaseFile file, CaseReview review, IReadOnlyDictionary<string, ArticleRow> articles, IEnumerable<FigureItem> figures)
    {
        (File, this.review, Articles) = (file, review, articles);
        Items = new(figures);
    }

    /// <summary>The case that articles are taken from when they are shown.</summary>
    public CaseFile File { get; }

    /// <summary>All articles without their texts, by identifier.</summary>
    public IReadOnlyDictionary<string, ArticleRow> Articles { get; }

    /// <summary>All figures.</summary>
    public FigureItems Items { get; }

    /// <summary>Reads all of a case.</summary>
    public static ReadCase Of(CaseFile file, Verdicts verdicts)
    {
        var articles = file.Articles().ToDictionary(a => a.ArticleId, StringComparer.Ordinal);
        CaseReview decided = new(file, articles);
        ReadCase made = new(file, decided, articles, file.ShortFigures().Select(f => FigureItem.Of(decided.Of(f, verdicts))));
        made.Gather(verdicts);
        return made;
    }

    /// <summary>The same after articles were read again. What stands in other articles is taken over.</summary>
    public ReadCase After(Rereading reading, Verdicts verdicts)
    {
        var figures = Items.Read.Where(i => !reading.Changed.Contains(i.ArticleId))
            .Concat(reading.Figures.Select(f => ItemOf(reading.Review.Of(f, verdicts))))
            .OrderBy(i => i.ArticlePath, StringComparer.Ordinal);
        ReadCase made = new(reading.File, reading.Review, reading.Articles, figures) { kinds = kinds };
        made.Gather(verdicts);
        return made;
    }

    /// <summary>A figure, or null where there is none.</summary>
    public FigureItem? Item(string id) => Items.Find(review.PresentId(id));

    /// <summary>Number of the last decision that touched a figure.</summary>
    public long LastOn(string figureId, Verdicts verdicts) => review.LastOn(figureId, verdicts);

    /// <summary>Every decision on a figure, oldest first.</summary>
    public IReadOnlyList<Decision> History(string figureId, Verdicts verdicts) => review.History(figureId, verdicts);

    /// <summary>How far reviewers agree who did not see what the others decided.</summary>
    public AgreementReport Agreement(Verdicts verdicts) => AgreementReport.Of(review, verdicts);

    /// <summary>An article with its text and all its figures as they stand now, or null where there is none.</summary>
    public ReviewArticle? Article(string id, Verdicts verdicts)
    {
        if (last?.Id != id && Articles.TryGetValue(id, out var row))
        {
            last = (id, ReviewArticle.Of(File, row));
        }

        return last is { } found && found.Id == id ? found.Article with { Figures = FiguresOf(found.Article, verdicts) } : null;
    }

    /// <summary>Whole figures, in the order that they are asked for in. Those that are no more are left out.</summary>
    public IReadOnlyList<ReviewedFigure> Records(IReadOnlyList<string> ids, Verdicts verdicts)
    {
        var others = ids.Any(Items.IsOther) ? Others(verdicts).ToDictionary(f => f.Id, StringComparer.Ordinal) : [];
        return [.. ids.Select(id => others.GetValueOrDefault(id) ?? (File.Figure(id) is { } row ? review.Of(row, verdicts) : null)).OfType<ReviewedFigure>()];
    }

    /// <summary>Takes in new decisions.</summary>
    public void Take(IReadOnlyList<Decision> decisions, Verdicts verdicts)
    {
        List<string> touched = [.. decisions.SelectMany(d => TouchedFigures.Of(d, verdicts)).Select(review.PresentId).Distinct(StringComparer.Ordinal)];
        foreach (var id in touched)
        {
            if (Items.Find(id) is not null && !Items.IsOther(id) && File.Figure(id) is { } row)
            {
                Items.Renew(ItemOf(review.Of(row, verdicts)));
            }
        }

        if (stating.Count != verdicts.Stating.Count || touched.Exists(id => stating.Contains(id) || Items.IsOther(id)))
        {
            Gather(verdicts);
        }
    }

    /// <summary>Takes in which figures are in conflicts of which kinds.</summary>
    public void Take(IReadOnlyDictionary<string, IReadOnlyList<string>> kindsOfFigures, Verdicts verdicts)
    {
        kinds = kindsOfFigures;
        foreach (var item in Items.Read.Where(i => !i.ConflictKinds.SequenceEqual(KindsOf(i.Id), StringComparer.Ordinal)).ToList())
        {
            Items.Renew(item with { ConflictKinds = KindsOf(item.Id) });
        }

        Gather(verdicts);
    }

    List<ReviewedFigure> FiguresOf(ReviewArticle article, Verdicts verdicts) =>
        [.. article.Read.Select(f => review.Of(f, verdicts))
            .Concat(Others(verdicts).Where(f => f.AsRead.ArticleId == article.Row.ArticleId))
            .OrderBy(f => f.AsRead.CharStart).ThenBy(f => f.AsRead.CharEnd)];

    IEnumerable<ReviewedFigure> Others(Verdicts verdicts) => review.Loose(verdicts).Concat(review.Stated(verdicts));

    FigureItem ItemOf(ReviewedFigure figure) => FigureItem.Of(figure, KindsOf(figure.Id));

    IReadOnlyList<string> KindsOf(string id) => kinds.GetValueOrDefault(id) ?? [];

    void Gather(Verdicts verdicts)
    {
        stating = [.. verdicts.Stating.Select(review.PresentId)];
        Items.SetOthers(Others(verdicts).Select(ItemOf));
    }
}
