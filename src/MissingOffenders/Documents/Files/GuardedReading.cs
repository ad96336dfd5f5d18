using System.Text.Json;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Files;

/// <summary>Reading that ends with a document that says why, where it would end with an exception.</summary>
static class GuardedReading
{
    /// <summary>What <paramref name="read"/> gives, one by one.</summary>
    public static IEnumerable<Document> Of(Func<IEnumerable<Document>> read)
    {
        IEnumerator<Document>? documents = null;
        try
        {
            while (Next(read, ref documents) is { } document)
            {
                yield return document;
                if (documents is null)
                {
                    yield break;
                }
            }
        }
        finally
        {
            documents?.Dispose();
        }
    }

    /// <summary>The next document or null at the end; after a failure <paramref name="documents"/> is null.</summary>
    static Document? Next(Func<IEnumerable<Document>> read, ref IEnumerator<Document>? documents)
    {
        try
        {
            documents ??= read().GetEnumerator();
            return documents.MoveNext() ? documents.Current : null;
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            documents?.Dispose();
            documents = null;
            return Problem(e);
        }
    }

    /// <summary>What an exception means to whoever wants the articles of a file.</summary>
    public static Document Problem(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => Document.Without(ArticleStatus.Vanished, "the file is not there any more"),
        SwellingException => Document.Without(ArticleStatus.TooLarge, exception.Message),
        InvalidDataException or EndOfStreamException or JsonException => Document.Without(ArticleStatus.Damaged, $"the file is damaged: {exception.Message}"),
        IOException or UnauthorizedAccessException => Document.Without(ArticleStatus.Unreadable, FileProblem.Of(exception)),
        // A defect in the reading of one file must not cost the user the rest of the folder.
        _ => Document.Without(ArticleStatus.Failed, $"{exception.GetType().Name}: {exception.Message}"),
    };
}
