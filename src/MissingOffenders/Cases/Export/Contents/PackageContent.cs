using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Cases.Export.Contents;

/// <summary>What stands in a package, whatever the form.</summary>
/// <param name="Tables">Articles, figures, conflicts, members of conflicts.</param>
/// <param name="Decisions">The log of decisions, oldest first.</param>
/// <param name="UrlOf">Address of an article's page by the article's identifier, or null.</param>
/// <param name="Filter">What was chosen, in the form of the page's address; empty for everything.</param>
sealed record PackageContent(IReadOnlyList<ITable> Tables, IReadOnlyList<DecisionRow> Decisions, Func<string, string?> UrlOf, string Filter)
{
    /// <summary>The figures.</summary>
    public ITable Figures => Tables.Single(t => t.Name == "figures");

    /// <summary>What a filter lets through of a case.</summary>
    /// <param name="source">The case.</param>
    /// <param name="compared">What comparing its figures gave; null leaves the tables of conflicts empty.</param>
    /// <param name="filter">Which figures; their articles, conflicts and decisions go with them.</param>
    public static PackageContent Of(CaseFile source, ReconciliationResult? compared, FigureFilter filter)
    {
        List<DecisionRow> decisions = [.. source.Decisions()];
        CaseReview review = new(source);
        var verdicts = Verdicts.Of(decisions.Select(Decision.Of));
        var figures = Annotated(review.All(verdicts), compared);
        var kept = filter.IsNarrow ? KeptRecords.Of(figures, compared, filter) : null;
        var articles = source.Articles();
        articles = kept is null ? articles : [.. kept.Of(articles)];
        var urls = articles.ToDictionary(a => a.ArticleId, a => a.Url, StringComparer.Ordinal);
        return new(
            TablesOf(compared is null ? articles : compared.Annotate(articles), figures.Where(f => kept?.Has(f) ?? true), compared, kept),
            kept is null ? decisions : [.. kept.Of(decisions, review)],
            urls.GetValueOrDefault,
            filter.ToString());
    }

    /// <summary>The figures with what reviewers made of them and, where they were compared, their origins and conflicts.</summary>
    static IEnumerable<ReviewedFigure> Annotated(IEnumerable<ReviewedFigure> reviewed, ReconciliationResult? compared) =>
        compared is null ? reviewed : compared.Annotate(reviewed);

    static IReadOnlyList<ITable> TablesOf(IEnumerable<ArticleRow> articles, IEnumerable<ReviewedFigure> figures, ReconciliationResult? compared, KeptRecords? kept) =>
    [
        new Table<ArticleRow>("articles", "One row for each file that was to be read", ArticleColumns.All, articles)
        {
            Key = ["article_id"],
        },
        new Table<ReviewedFigure>("figures", "One row for each figure that an article states", FigureColumns.All, figures)
        {
            Key = ["figure_id"],
            References = [("article_id", "articles")],
        },
        new Table<Conflict>("conflicts", "One row for each set of figures that cannot all hold, or whose difference is explained", ConflictColumns.All, (compared?.Conflicts ?? []).Where(c => kept?.Has(c) ?? true))
        {
            Key = ["conflict_id"],
        },
        new Table<(Conflict Conflict, ConflictMember Member)>("conflict_members", "One row for each figure in a conflict", ConflictMemberColumns.All, (compared?.Members ?? []).Where(m => kept?.Has(m.Member) ?? true))
        {
            Key = ["conflict_id", "figure_id"],
            References = [("conflict_id", "conflicts"), ("figure_id", "figures")],
        },
    ];
}
