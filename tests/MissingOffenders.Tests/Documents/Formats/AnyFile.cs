using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Documents.Records;

namespace MissingOffenders.Tests.Documents.Formats;

/// <summary>Reads files the way a folder is read: the bytes tell what they are.</summary>
static class AnyFile
{
    public static IReadOnlyList<Document> Read(string name, byte[] bytes) =>
        [.. new FileReaders(PageRules.Nothing, RecordFields.Default).Read(new FileContent(name, bytes))];
}
