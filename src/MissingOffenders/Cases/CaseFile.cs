using Dapper;
using Microsoft.Data.Sqlite;
using MissingOffenders.Cases.Opening;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Cases;

/// <summary>A case: one SQLite file that holds articles, figures and decisions. Not for use by several threads at once.</summary>
/// <remarks>Every write is one transaction: a crash or a power cut leaves what was there before it, or all of it.</remarks>
public sealed class CaseFile : IDisposable
{
    readonly SqliteConnection connection;

    CaseFile(SqliteConnection connection) => this.connection = connection;

    /// <summary>Opens the case at <paramref name="path"/>, and makes it where there is none.</summary>
    /// <exception cref="InputException">The file is something else than a case, is damaged, or a newer program made it.</exception>
    /// <exception cref="OutputException">The file cannot be opened for writing.</exception>
    public static CaseFile Open(string path) => new(CaseDoor.ToWrite(path));

    /// <summary>Opens the case at <paramref name="path"/> to read it: also where it or its folder cannot be written to, or it is of an older program.</summary>
    /// <exception cref="InputException">The file is something else than a case, is damaged, cannot be read, or a newer program made it.</exception>
    public static CaseFile OpenToRead(string path) => new(CaseDoor.ToRead(path));

    /// <summary>All articles without their texts, by path.</summary>
    public IReadOnlyList<ArticleRow> Articles() => [.. connection.Query<ArticleRow>(CaseQueries.Articles)];

    /// <summary>The figures of all articles that stand as read, by path of the article and place in it.</summary>
    public IEnumerable<FigureRow> Figures() => connection.Query<FigureRow>(CaseQueries.Figures, buffered: false);

    /// <summary>The same without the sentences around them, where else they stand, and why they may be trusted: so little is soon read.</summary>
    internal IEnumerable<FigureRow> ShortFigures() => connection.Query<FigureRow>(CaseQueries.ShortFigures, buffered: false);

    /// <summary>The figures of one article, by place; none where it does not stand as read.</summary>
    public IReadOnlyList<FigureRow> FiguresOf(string articleId) => [.. connection.Query<FigureRow>(CaseQueries.FiguresOf, new { articleId })];

    /// <summary>A figure of an article that stands as read, or null.</summary>
    public FigureRow? Figure(string figureId) => connection.QuerySingleOrDefault<FigureRow>(CaseQueries.Figure, new { figureId });

    /// <summary>Figures that somebody decided on and that their article, read again, no longer yields under their identifiers.</summary>
    public IReadOnlyList<FigureRow> FormerFigures() => [.. connection.Query<FigureRow>(CaseQueries.FormerFigures)];

    /// <summary>How many figures <see cref="Figures"/> gives, by measure.</summary>
    public IReadOnlyList<(string Measure, long Count)> FiguresByMeasure() => [.. connection.Query<(string, long)>(CaseQueries.FiguresByMeasure)];

    /// <summary>The log of decisions, oldest first.</summary>
    public IEnumerable<DecisionRow> Decisions() => connection.Query<DecisionRow>("SELECT * FROM decisions ORDER BY decision_id", buffered: false);

    /// <summary>The text of an article, or null where it never could be read.</summary>
    public string? TextOf(string articleId) =>
        connection.QuerySingleOrDefault<string?>("SELECT text FROM articles WHERE article_id = @articleId", new { articleId });

    /// <summary>The labelled blocks of an article as JSON, or null where it never could be read.</summary>
    public string? BlocksOf(string articleId) =>
        connection.QuerySingleOrDefault<string?>("SELECT blocks FROM articles WHERE article_id = @articleId", new { articleId });

    /// <summary>The counts of an article that were held back, but would be figures if half the certainty were enough, by place.</summary>
    public IReadOnlyList<HeldBackRow> HeldBackOf(string articleId) =>
        HeldBackRow.Read(connection.QuerySingleOrDefault<string?>("SELECT held_back_counts FROM articles WHERE article_id = @articleId", new { articleId }));

    /// <summary>Writes articles with their figures, and which files are complete with them, all or nothing.</summary>
    /// <exception cref="OutputException">The case cannot be written.</exception>
    public void Save(IReadOnlyCollection<SavedArticle> articles, IReadOnlyCollection<CompleteFile> complete)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(complete);
        Write(transaction =>
        {
            foreach (var (article, figures) in articles)
            {
                connection.Execute(CaseQueries.SaveArticle, article, transaction);
                if (article.Text is not null)
                {
                    connection.Execute(CaseQueries.KeepDecided, article, transaction);
                    connection.Execute("DELETE FROM figures WHERE article_id = @ArticleId", article, transaction);
                    connection.Execute(CaseQueries.SaveFigure, figures, transaction);
                }
            }

            connection.Execute(CaseQueries.Complete, complete, transaction);
        });
    }

    /// <summary>
    /// Takes articles out of sight, each with its new status and reason. Their texts and figures stay in the case; they come back
    /// when the articles do. Those that never could be read are forgotten.
    /// </summary>
    /// <exception cref="OutputException">The case cannot be written.</exception>
    public void Withdraw(IReadOnlyCollection<ArticleRow> articles) => Write(transaction =>
    {
        connection.Execute(CaseQueries.Withdraw, articles.Where(a => a.Characters is not null), transaction);
        connection.Execute(CaseQueries.Forget, articles.Where(a => a.Characters is null), transaction);
    });

    /// <summary>Forgets entries that stood for folders which could not be listed.</summary>
    /// <exception cref="OutputException">The case cannot be written.</exception>
    public void ForgetFolders(IReadOnlyCollection<string> roots) =>
        Write(transaction => connection.Execute(CaseQueries.ForgetFolders, roots.Select(root => new { root }), transaction));

    /// <summary>All that the figures of each article depend on, as a line, in a fixed order.</summary>
    internal IEnumerable<string> Readings() => connection.Query<string>(CaseQueries.Readings, buffered: false);

    /// <summary>Identifiers of the decided figures of earlier readings.</summary>
    internal IEnumerable<string> FormerIds() => connection.Query<string>("SELECT figure_id FROM former_figures ORDER BY figure_id");

    /// <summary>The comparison that a program kept, in parts, with the key that it was kept under; no parts where there is none.</summary>
    internal (string Key, IReadOnlyList<byte[]> Parts) KeptComparison(string program)
    {
        var parts = connection.Query<(string Key, byte[] Content)>(CaseQueries.KeptParts, new { program }).AsList();
        return (parts.Count > 0 ? parts[0].Key : "", [.. parts.Select(p => p.Content)]);
    }

    /// <summary>Keeps a comparison in the place of the one before.</summary>
    /// <exception cref="OutputException">The case cannot be written.</exception>
    internal void KeepComparison(string program, string key, IReadOnlyList<byte[]> parts) => Write(transaction =>
    {
        connection.Execute("DELETE FROM kept_comparison", transaction: transaction);
        connection.Execute(CaseQueries.KeepPart, parts.Select((content, part) => new { part, program, key, content }), transaction);
    });

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    void Write(Action<SqliteTransaction> work)
    {
        try
        {
            using var transaction = connection.BeginTransaction();
            work(transaction);
            transaction.Commit();
        }
        catch (SqliteException e)
        {
            throw CaseProblem.Of(connection.DataSource, e);
        }
    }
}
