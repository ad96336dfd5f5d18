namespace MissingOffenders.Cases;

/// <summary>The SQL of <see cref="CaseFile"/>. Orders are total, and by bytes: exports must not depend on how the case came about.</summary>
static class CaseQueries
{
    public const string Articles = """
        SELECT article_id, article_path, root, input_key, sha256, encoding, language, title, publisher, byline, published,
               published_basis, published_precision, modified, url, source_type, agency_credit, independence_group, characters,
               body_characters, text_stage, is_cut, held_back, status, status_reason, file_path,
               CASE status WHEN 'read' THEN (SELECT count(*) FROM figures f WHERE f.article_id = a.article_id) END AS figures,
               CASE status WHEN 'read' THEN
                   (SELECT b.article_id FROM articles b
                    WHERE b.sha256 = a.sha256 AND b.status = 'read' AND b.article_path < a.article_path
                    ORDER BY b.article_path LIMIT 1) END AS duplicate_of
        FROM articles a
        ORDER BY article_path
        """;

    public const string Figures = """
        SELECT f.*, a.article_path, a.publisher, a.published, a.rules_hash, a.program
        FROM figures f JOIN articles a USING (article_id)
        WHERE a.status = 'read'
        ORDER BY a.article_path, f.char_start, f.char_end, f.figure_id
        """;

    public const string ShortFigures = """
        SELECT f.figure_id, f.article_id, f.force, f.area, f.area_level, f.measure, f.value, f.value_text, f.modifier, f.value_low, f.value_high, f.unit,
               f.as_of, f.as_of_start, f.as_of_end, f.as_of_basis, f.breakdown, f.part_of, f.attribution, f.attribution_type, f.in_quotation,
               f.quote_exact, '' AS quote_prefix, '' AS quote_suffix, f.char_start, f.char_end, '' AS sentence, f.rule_id, f.confidence,
               '[]' AS evidence, '[]' AS confidence_terms, a.article_path, a.publisher, a.published
        FROM figures f JOIN articles a USING (article_id)
        WHERE a.status = 'read'
        ORDER BY a.article_path, f.char_start, f.char_end, f.figure_id
        """;

    public const string FiguresOf = """
        SELECT f.*, a.article_path, a.publisher, a.published, a.rules_hash, a.program
        FROM figures f JOIN articles a USING (article_id)
        WHERE a.status = 'read' AND a.article_id = @articleId
        ORDER BY f.char_start, f.char_end, f.figure_id
        """;

    public const string Figure = """
        SELECT f.*, a.article_path, a.publisher, a.published, a.rules_hash, a.program
        FROM figures f JOIN articles a USING (article_id)
        WHERE a.status = 'read' AND f.figure_id = @figureId
        """;

    public const string FormerFigures = """
        SELECT f.*, a.article_path, a.publisher, a.published
        FROM former_figures f JOIN articles a USING (article_id)
        WHERE a.status = 'read' AND f.figure_id NOT IN (SELECT figure_id FROM figures)
        ORDER BY a.article_path, f.char_start, f.char_end, f.figure_id
        """;

    public const string FiguresByMeasure = """
        SELECT f.measure, count(*)
        FROM figures f JOIN articles a USING (article_id)
        WHERE a.status = 'read'
        GROUP BY f.measure
        ORDER BY count(*) DESC, f.measure
        """;

    /// <summary>All that the figures of articles depend on, and what is known of them where they are compared.</summary>
    public const string Readings = """
        SELECT coalesce(article_id || char(31) || article_path || char(31) || status || char(31) || input_key, '') || char(31)
            || coalesce(sha256, '') || char(31) || coalesce(rules_hash, '') || char(31) || coalesce(program, '') || char(31)
            || coalesce(publisher, '') || char(31) || coalesce(published, '') || char(31) || coalesce(agency_credit, '') || char(31)
            || (SELECT count(*) FROM figures f WHERE f.article_id = a.article_id)
        FROM articles a
        ORDER BY article_id
        """;

    public const string KeepPart = "INSERT INTO kept_comparison (part, program, comparison_key, content) VALUES (@part, @program, @key, @content)";

    public const string KeptParts = "SELECT comparison_key, content FROM kept_comparison WHERE program = @program ORDER BY part";

    /// <summary>Notes that all of a file was written: until then it would be read again.</summary>
    public const string Complete = """
        UPDATE articles SET input_key = @InputKey
        WHERE file_path = @FilePath AND input_key = '' AND status NOT IN ('failed', 'gone', 'unreadable', 'vanished', 'changed')
        """;

    public const string Withdraw = "UPDATE articles SET status = @Status, status_reason = @StatusReason, input_key = '' WHERE article_id = @ArticleId";

    public const string Forget = "DELETE FROM articles WHERE article_id = @ArticleId";

    public const string ForgetFolders = "DELETE FROM articles WHERE root = @root AND article_path LIKE '%/'";

    /// <summary>The number is the writer's own: it has looked at the end of the log in the same transaction.</summary>
    public const string Decide = """
        INSERT INTO decisions (decision_id, decided_at, decided_by, subject_type, subject_id, action, reason, details)
        VALUES (@DecisionId, @DecidedAt, @DecidedBy, @SubjectType, @SubjectId, @Action, @Reason, @Details)
        """;

    public const string DecisionsAfter = "SELECT * FROM decisions WHERE decision_id > @Last ORDER BY decision_id";

    static readonly string[] ArticleColumns =
    [
        "article_id", "article_path", "root", "input_key", "sha256", "encoding", "language", "title", "publisher", "byline",
        "published", "published_basis", "published_precision", "modified", "url", "source_type", "agency_credit", "characters",
        "body_characters", "text_stage", "is_cut", "held_back", "held_back_counts", "status", "status_reason", "file_path", "blocks", "text", "rules_hash", "program",
    ];

    /// <summary>What belongs to the text and stays with it.</summary>
    static readonly string[] OfText = ["characters", "body_characters", "held_back", "held_back_counts", "blocks", "text", "rules_hash", "program"];

    static readonly string[] FigureColumns =
    [
        "figure_id", "article_id", "force", "area", "area_level", "measure", "value", "value_text", "modifier", "value_low",
        "value_high", "unit", "as_of", "as_of_start", "as_of_end", "as_of_basis", "breakdown", "part_of", "attribution",
        "attribution_type", "in_quotation", "quote_exact", "quote_prefix", "quote_suffix", "char_start", "char_end", "sentence",
        "rule_id", "confidence", "evidence", "confidence_terms",
    ];

    /// <summary>Writes all of an article, but keeps the text of an earlier reading with its measures where there is no new one.</summary>
    public static string SaveArticle { get; } = Insert("articles", ArticleColumns)
        + " ON CONFLICT (article_id) DO UPDATE SET "
        + string.Join(", ", ArticleColumns.Skip(1).Select(c => OfText.Contains(c, StringComparer.Ordinal) ? $"{c} = coalesce(excluded.{c}, {c})" : $"{c} = excluded.{c}"));

    /// <summary>Writes a figure.</summary>
    public static string SaveFigure { get; } = Insert("figures", FigureColumns);

    /// <summary>Sets aside the figures of an article that somebody decided on, before others take their place.</summary>
    public static string KeepDecided { get; } = $"""
        INSERT OR REPLACE INTO former_figures ({string.Join(", ", FigureColumns)})
        SELECT {string.Join(", ", FigureColumns)} FROM figures
        WHERE article_id = @ArticleId AND figure_id IN (SELECT subject_id FROM decisions WHERE subject_type IN ('figure', 'blind-figure'))
        """;

    static string Insert(string table, string[] columns) =>
        $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(Parameter))})";

    /// <summary><c>value_low</c> as the member of a row: <c>@ValueLow</c>.</summary>
    static string Parameter(string column) =>
        "@" + string.Concat(column.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
