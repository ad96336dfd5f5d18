using MissingOffenders.Articles;
using MissingOffenders.Files;
using MissingOffenders.Pages;
using MissingOffenders.Records;

namespace MissingOffenders.Tests.Formats;

/// <summary>Reads files the way a folder is read: the bytes tell what they are.</summary>
static class AnyFile
{
    public static IReadOnlyList<Document> Read(string name, byte[] bytes) =>
        [.. new FileReaders(PageRules.Nothing, RecordFields.Default).Read(new FileContent(name, bytes))];
}
