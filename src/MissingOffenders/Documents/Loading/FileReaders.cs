using System.Globalization;
using System.Security.Cryptography;
using MissingOffenders.Documents.Archives;
using MissingOffenders.Documents.Archives.Warc;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Formats.Books;
using MissingOffenders.Documents.Formats.Mail;
using MissingOffenders.Documents.Formats.OpenText;
using MissingOffenders.Documents.Formats.Pdf;
using MissingOffenders.Documents.Formats.RichText;
using MissingOffenders.Documents.Formats.Word;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Documents.Pages.Elements;
using MissingOffenders.Documents.Records;

namespace MissingOffenders.Documents.Loading;

/// <summary>
/// All readers of the library. Gives any content to the reader of its kind; readers of files that hold others (archives, mails)
/// give it what they hold. Threads may share it.
/// </summary>
public sealed class FileReaders : IContentReader
{
    /// <summary>Files inside files inside files: nobody keeps articles deeper.</summary>
    const int MaxDepth = 4;

    readonly IReadOnlyList<IFileReader> readers;

    /// <summary>All readers: the first that takes a file's kind reads it.</summary>
    /// <param name="rules">What is known of outlets and their pages.</param>
    /// <param name="fields">Names of the fields of articles in JSON; null for <see cref="RecordFields.Default"/>.</param>
    public FileReaders(PageRules rules, RecordFields? fields = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        fields ??= RecordFields.Default;
        PageReader pages = new(rules);
        readers =
        [
            new PlainTextReader(), pages, new PdfReader(), new WordReader(), new OldWordReader(), new OpenTextReader(), new BookReader(pages), new RichTextReader(), new MailReader(this, pages), new MhtmlReader(pages),
            new JsonReader(this, fields), new JsonLinesReader(this, fields), new ZipReader(this), new PackedReader(this), new TarReader(this), new WarcReader(this, pages),
        ];
        Endings = readers.SelectMany(r => r.Endings).ToHashSet(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public IReadOnlySet<string> Endings { get; }

    /// <summary>Whether files of a kind are read at all.</summary>
    internal bool Take(FileKind kind) => ReaderOf(kind) is not null;

    /// <summary>How large a file of a kind may be, in bytes; null where it is read without having all of it in memory, or not at all.</summary>
    internal int? LimitOf(FileKind kind) => ReaderOf(kind) is { Streams: false } ? FileLimits.Of(kind) : null;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Depth > MaxDepth
            ? [Document.Without(ArticleStatus.Unsupported, string.Create(CultureInfo.InvariantCulture, $"the file stands {file.Depth} files deep in others, which is not read here"))]
            : GuardedReading.Of(() => Checked(file));
    }

    IFileReader? ReaderOf(FileKind kind) => readers.FirstOrDefault(r => r.Takes(kind));

    IEnumerable<Document> Checked(FileContent file)
    {
        if (file.Head(1).Length == 0)
        {
            return [Document.Without(ArticleStatus.Empty, "the file is empty")];
        }

        var kind = file.Kind;
        if (ReaderOf(kind) is not { } reader)
        {
            return [Unread(kind)];
        }

        if (!reader.Streams && !file.Fits(FileLimits.Of(kind)))
        {
            return [Document.Without(ArticleStatus.TooLarge, string.Create(CultureInfo.InvariantCulture, $"the file has more than {FileLimits.Of(kind):N0} bytes"))];
        }

        var documents = reader.HoldsFiles ? reader.Read(file) : TimedReading.Of(() => reader.Read(file));
        documents = documents.Select(Bounded);
        return reader.Streams || file.Depth == 0 ? documents : Hashed([.. documents], file.Bytes);
    }

    /// <summary>No format gets more text through than a text has.</summary>
    static Document Bounded(Document document) => document.Text.Length <= FileLimits.Text ? document
        : Document.Without(ArticleStatus.TooLarge, string.Create(CultureInfo.InvariantCulture, $"the text has {document.Text.Length:N0} characters, more than {FileLimits.Text:N0}")) with { Name = document.Name };

    /// <summary>An article that is alone in its file is known by the file's bytes, wherever the file stands.</summary>
    static IReadOnlyList<Document> Hashed(IReadOnlyList<Document> documents, byte[] bytes) =>
        documents.Count == 1 ? [documents[0] with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) }] : documents;

    static Document Unread(FileKind kind) =>
        kind == FileKind.Binary ? Document.Without(ArticleStatus.Binary, $"the file is {kind.Name()}")
        : Document.Without(ArticleStatus.Unsupported, $"the file is {kind.Name()}, which is not read here");
}
