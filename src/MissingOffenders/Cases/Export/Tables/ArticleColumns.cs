using System.Globalization;

namespace MissingOffenders.Cases.Export.Tables;

/// <summary>The columns of <c>articles.csv</c>. Tools read it by these names: new ones go to the end.</summary>
static class ArticleColumns
{
    public static IReadOnlyList<Column<ArticleRow>> All { get; } =
    [
        new("article_id", "string", "Stable identifier: the same path gives the same one", r => r.ArticleId),
        new("article_path", "string", "Path below the folder that was read, with forward slashes", r => r.ArticlePath),
        new("sha256", "string", "SHA-256 of the file's bytes; of the text in UTF-8 where the file holds several articles as one", r => r.Sha256),
        new("encoding", "string", "Character encoding of the file", r => r.Encoding),
        new("language", "string", "Language code", r => r.Language),
        new("title", "string", "Title", r => r.Title),
        new("publisher", "string", "Outlet", r => r.Publisher),
        new("byline", "string", "Authors as printed", r => r.Byline),
        new("published", "date", "Local day of publication", r => r.Published),
        new("published_basis", "string", "How the day is known: manifest, dateline ...", r => r.PublishedBasis),
        new("url", "string", "Address of the page", r => r.Url),
        new("source_type", "string", "Kind of source", r => r.SourceType),
        new("agency_credit", "string", "News agency that is credited", r => r.AgencyCredit),
        new("independence_group", "string", "Articles with the same value have one origin", r => r.IndependenceGroup),
        new("duplicate_of", "string", "article_id of the first article of the same sha256", r => r.DuplicateOf),
        new("characters", "integer", "Length of the text in Unicode code points", r => r.Status is "read" or "gone" ? Number(r.Characters) : null),
        new("figures", "integer", "Rows of this article in figures.csv", r => Number(r.Figures)),
        new("status", "string", "read, or why it was not: empty, binary, unsupported, no-article, encrypted, scanned, damaged, too-large, unreadable, vanished, changed, failed, gone", r => r.Status),
        new("status_reason", "string", "The same in words, or what was noticed in reading", r => r.StatusReason) { Wording = Wording.Prose },
        new("text_stage", "string", "Which way of reading gave the text: text, reader, paragraphs ...", r => r.TextStage),
        new("modified", "date", "Local day of the last change", r => r.Modified),
        new("is_cut", "boolean", "Whether the page shows only the beginning of the article", r => r.IsCut switch { true => "true", false => "false", null => null }),
        new("held_back", "integer", "Counts that were read and not told, but would be figures if half the certainty were enough", r => r.Status is "read" or "gone" ? Number(r.HeldBack) : null),
    ];

    static string? Number(long? value) => value?.ToString(CultureInfo.InvariantCulture);
}
