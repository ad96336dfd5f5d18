using MissingOffenders.Cases.Selection;

namespace MissingOffenders.Web.Queues;

/// <summary>How many records each value of a facet leaves. Counting a large case takes longer than a key may: it is done beside the page, which goes on.</summary>
/// <typeparam name="T">A record.</typeparam>
sealed class CountedFacets<T> : IDisposable
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    CancellationTokenSource waiting = new();

    /// <summary>What was counted last.</summary>
    public IReadOnlyList<FacetCounts<T>> Counts { get; private set; } = [];

    /// <summary>Counts what another filter leaves. A later call takes the place of an earlier one.</summary>
    public Task CountAsync(Func<IReadOnlyList<FacetCounts<T>>> count) => CountAsync(count, TimeSpan.Zero);

    /// <summary>Counts anew when nobody has decided for a moment.</summary>
    public Task RecountAsync(Func<IReadOnlyList<FacetCounts<T>>> count) => CountAsync(count, Pause);

    /// <inheritdoc/>
    public void Dispose()
    {
        waiting.Cancel();
        waiting.Dispose();
    }

    async Task CountAsync(Func<IReadOnlyList<FacetCounts<T>>> count, TimeSpan after)
    {
        await waiting.CancelAsync();
        waiting.Dispose();
        waiting = new();
        var stop = waiting.Token;
        try
        {
            await Task.Delay(after, stop);
            var found = await Task.Run(count, stop);
            stop.ThrowIfCancellationRequested();
            Counts = found;
        }
        catch (OperationCanceledException)
        {
            // Another filter or decision came, or the panel was closed.
        }
    }
}
