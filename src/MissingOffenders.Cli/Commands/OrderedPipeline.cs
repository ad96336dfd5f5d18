using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace MissingOffenders.Cli.Commands;

/// <summary>Works on several items at once, gives results in the order of the items, and never holds more than a few of them.</summary>
/// <param name="work">Makes a result of an item; called by several threads.</param>
/// <param name="threads">How many items are worked on at once.</param>
sealed class OrderedPipeline<TItem, TResult>(Func<TItem, TResult> work, int threads)
{
    /// <summary>The results, in the order of the items.</summary>
    public async IAsyncEnumerable<TResult> RunAsync(IAsyncEnumerable<TItem> items, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var started = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(threads) { SingleReader = true, SingleWriter = true });
        var feeding = FeedAsync(items, started.Writer, stop.Token);
        try
        {
            await foreach (var result in started.Reader.ReadAllAsync(cancel))
            {
                yield return await result;
            }

            await feeding;
        }
        finally
        {
            await stop.CancelAsync();
            await feeding.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    async Task FeedAsync(IAsyncEnumerable<TItem> items, ChannelWriter<Task<TResult>> started, CancellationToken cancel)
    {
        try
        {
            await foreach (var item in items.WithCancellation(cancel))
            {
                await started.WriteAsync(Task.Run(() => work(item), cancel), cancel);
            }

            started.Complete();
        }
        catch (Exception e)
        {
            started.Complete(e);
        }
    }
}
