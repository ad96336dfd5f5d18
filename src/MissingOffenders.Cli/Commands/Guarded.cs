namespace MissingOffenders.Cli.Commands;

/// <summary>Work on one article whose failure must not cost the user the rest of the folder.</summary>
static class Guarded
{
    /// <summary>What <paramref name="work"/> gives, or else what went wrong in it.</summary>
    public static (T? Result, string? Problem) Of<T>(Func<T> work)
        where T : class
    {
        try
        {
            return (work(), null);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return (null, $"{e.GetType().Name}: {e.Message}");
        }
    }

    /// <summary>What <paramref name="work"/> gives; null, and a line with the name of the article, where it fails.</summary>
    public static T? Of<T>(string path, TextWriter error, Func<T> work)
        where T : class
    {
        var (result, problem) = Of(work);
        if (problem is not null)
        {
            lock (error)
            {
                error.WriteLine($"{path}: {problem}");
            }
        }

        return result;
    }
}
