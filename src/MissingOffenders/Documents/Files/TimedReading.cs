using System.Globalization;
using System.Runtime.ExceptionServices;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Files;

/// <summary>Reads one file on a thread of its own, which is left behind when it takes too long: one file must not hold up a folder.</summary>
/// <remarks>
/// The last line of defence: what the other limits count ends at the same place on every machine, and this does not. Longer than
/// the largest file that they let through takes on a slow machine.
/// </remarks>
static class TimedReading
{
    /// <summary>Libraries walk trees by recursion; on the thread of a pool there is less room.</summary>
    const int StackBytes = 16_000_000;

    static readonly TimeSpan Most = TimeSpan.FromMinutes(3);

    /// <summary>All documents that <paramref name="read"/> gives.</summary>
    /// <exception cref="SwellingException">It did not end in time.</exception>
    public static IReadOnlyList<Document> Of(Func<IEnumerable<Document>> read) => Of(read, Most);

    /// <inheritdoc cref="Of(Func{IEnumerable{Document}})"/>
    public static IReadOnlyList<Document> Of(Func<IEnumerable<Document>> read, TimeSpan most)
    {
        IReadOnlyList<Document> documents = [];
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(Read, StackBytes) { IsBackground = true };
        thread.Start();
        if (!thread.Join(most))
        {
            throw new SwellingException(string.Create(CultureInfo.InvariantCulture, $"reading it takes more than {most.TotalSeconds:0.#} seconds"));
        }

        failure?.Throw();
        return documents;

        void Read()
        {
            try
            {
                documents = [.. read()];
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }
    }
}
