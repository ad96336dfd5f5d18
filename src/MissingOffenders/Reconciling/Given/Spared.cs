using System.Collections.Concurrent;

namespace MissingOffenders.Reconciling.Given;

/// <summary>Keeps a fault in one article from ending the comparison of all: what it would have told is left out, and it is named. Threads share it.</summary>
sealed class Spared
{
    readonly ConcurrentDictionary<string, string> faults = new(StringComparer.Ordinal);

    /// <summary>The articles with faults, a sentence each, by path.</summary>
    public IEnumerable<string> Notes => faults.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key} could not be read again, so that its figures alone are compared: {f.Value}");

    /// <summary>What <paramref name="read"/> gives, or <paramref name="otherwise"/> where it fails.</summary>
    /// <param name="path">The path of the article that is read.</param>
    /// <param name="otherwise">What stands for an article of which nothing is known.</param>
    /// <param name="read">Reads it, to the end.</param>
    public T Read<T>(string path, T otherwise, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            faults.TryAdd(path, $"{e.GetType().Name}: {e.Message}");
            return otherwise;
        }
    }
}
